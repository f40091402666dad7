package io.weldgate.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;

/** One ending of a name in a register, beside whose name it is. Written by {@link Naming}, read by queries alone. */
@Entity
@Immutable
class NamePart implements Serializable {

    @Id
    private String kind;
    @Id
    private String owner;
    @Id
    private String part;
    private String rowKey;

    protected NamePart() {}
}
