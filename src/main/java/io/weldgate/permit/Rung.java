package io.weldgate.permit;

/** The ladder of those who sign; those nearer to the work sign first. */
public enum Rung {
    /** 基层单位、项目负责人 */
    BASE_HEAD,
    /** 安全管理部门 */
    SAFETY_OFFICER,
    /** 主管领导 */
    UNIT_HEAD
}
