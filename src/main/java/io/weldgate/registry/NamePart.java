package io.weldgate.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;

/** One ending of a name in a register, beside whose name it is. Written by {@link Naming}, read by queries alone. */
@Entity
@Immutable
@IdClass(NamePart.Key.class)
class NamePart {

    record Key(String kind, String owner, String part) implements Serializable {}

    @Id
    private String kind;
    @Id
    private String owner;
    @Id
    private String part;
    private String rowKey;

    protected NamePart() {}
}
