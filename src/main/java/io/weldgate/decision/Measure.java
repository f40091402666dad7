package io.weldgate.decision;

/** The sixteen measures of GB 30871-2022 table A.1, in its order. */
public enum Measure {
    /** 1 设备内部构件清洗干净，蒸汽吹扫或水洗合格 */
    INSIDE_CLEANED,
    /** 2 与动火设备相连的管线断开、加盲板 */
    PIPES_ISOLATED,
    /** 3 周围的下水井、地漏、地沟、电缆沟已清除易燃物并封盖 */
    DRAINS_COVERED,
    /** 4 罐区内动火时同围堰内无脱水、取样 */
    NO_DEWATERING_OR_SAMPLING,
    /** 5 高处作业已采取防火花飞溅措施 */
    SPARKS_CAUGHT,
    /** 6 设备内部可燃衬里已采取隔离 */
    LINING_PROTECTED,
    /** 7 乙炔气瓶直立、防回火，氧气瓶间距 */
    CYLINDERS_APART,
    /** 8 现场配备灭火器、灭火毯、消防水带 */
    EXTINGUISHERS_READY,
    /** 9 电焊机接地、位置 */
    MACHINE_EARTHED,
    /** 10 无装卸、排放、喷漆等作业 */
    NO_OPPOSED_WORK,
    /** 11 30、15、10 米内无排放、清洗、喷涂 */
    DISTANCES_KEPT,
    /** 12 已开展作业危害分析，指定协调人 */
    HAZARDS_ANALYSED,
    /** 13 配备移动式气体检测仪 */
    DETECTOR_PRESENT,
    /** 14 已安装摄像监控 */
    CAMERA_PRESENT,
    /** 15 关联作业票已办理，警戒 */
    LINKED_PERMITS_AND_CORDON,
    /** 16 其他 */
    OTHER
}
