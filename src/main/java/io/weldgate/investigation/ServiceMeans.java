package io.weldgate.investigation;

/** How a paper was served (行政处罚法 61; 民事诉讼法). */
public enum ServiceMeans {
    IN_PERSON,
    /** 留置送达. */
    LEFT_THERE,
    POST,
    /** 电子送达, where the party has agreed to it. */
    ELECTRONIC,
    /** 委托送达. */
    ENTRUSTED,
    /** 公告送达. */
    PUBLIC_NOTICE
}
