package io.weldgate.jurisdiction;

/** What somebody may have done, numbered as officials know it; the codes are never renamed. */
public enum Violation {
    /** 无证作业：单位 (安全生产法 30). */
    UNCERTIFIED_WORK_ALLOWED("V01"),
    /** 无证作业：个人 (消防法 21(2)). */
    UNCERTIFIED_WORK("V02"),
    /** 使用假证 (30号令 41). */
    FORGED_CERTIFICATE("V03"),
    /** 制售、买卖假证 (治安管理处罚法; 刑法 280). */
    TRADE_CERTIFICATE("V04"),
    /** 转借、转让、冒用 (30号令 41). */
    LENT_CERTIFICATE("V05"),
    /** 单位伪造、使用假证 (30号令 40). */
    UNIT_FORGED_CERTIFICATE("V06"),
    /** 未审批动火、违规使用明火 (消防法 21(1)). */
    UNAPPROVED_HOT_WORK("V07"),
    /** 未安排专人现场管理 (安全生产法 43). */
    NO_FIRE_WATCH("V08"),
    /** 指使、强令冒险作业 (消防法 64(1); S0, S3). */
    INSTIGATE_RISKY_WORK("V09"),
    /** 营业期间动火、无分隔 (安委〔2024〕12号; S4). */
    WORK_DURING_OPENING("V10"),
    /** 违规拆装芯片，拆除、破坏、关闭监测设备，篡改数据 (安全生产法 36(3); S0). */
    TAMPER_CHIP("V11"),
    /** 拒不加装 (S0): no national provision punishes it. */
    REFUSE_CHIP("V12"),
    /** 发包给不具备条件者 (安全生产法 49). */
    UNFIT_CONTRACTOR("V13"),
    /** 无安全协议、未统一协调 (安全生产法 49). */
    NO_SAFETY_AGREEMENT("V14"),
    /** 气瓶超期、违规充装 (特种设备安全法 84, 85). */
    CYLINDER_VIOLATION("V15"),
    /** 使用淘汰设备、无防护用品、无警示标志 (安全生产法 99(1)(5)(7)). */
    UNFIT_EQUIPMENT("V16"),
    /** 拒绝、阻碍检查 (安全生产法 108). */
    OBSTRUCT_INSPECTION("V17"),
    /** 过失引起火灾 (消防法 64(2)). */
    NEGLIGENT_FIRE("V18"),
    /** 生产安全事故 (安全生产法 95, 114). */
    ACCIDENT("V19"),
    /** 培训机构未按照大纲培训 (S2). */
    TRAINING_OFF_SYLLABUS("V20"),
    /** 培训机构压缩培训学时 (S2). */
    TRAINING_HOURS_CUT("V20"),
    /** 培训机构培训档案造假 (S2). */
    TRAINING_RECORDS_FORGED("V20"),
    /** 隐患不消除、逾期不改 (安全生产法 102, 112, 113). */
    HAZARD_NOT_REMOVED("V21");

    private final String number;

    Violation(String number) {
        this.number = number;
    }

    /** V01 … V21; several kinds of one number differ in what was done. */
    public String number() {
        return number;
    }
}
