package io.weldgate.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An authority of an area. */
@Entity
public class Department extends Finite {

    @Id
    private String code;
    private String name;
    private String areaCode;
    private String fields = "";

    protected Department() {}

    public Department(String code, String name, String areaCode) {
        this.code = code;
        this.name = name;
        this.areaCode = areaCode;
    }

    public Department called(String name, String areaCode) {
        this.name = name;
        this.areaCode = areaCode;
        return this;
    }

    public Department answeringFor(Collection<FieldOfAuthority> fields) {
        this.fields = fields.stream().distinct().sorted().map(Enum::name).collect(Collectors.joining(" "));
        return this;
    }

    public Department until(LocalDate endsOn) {
        endOn(endsOn);
        return this;
    }

    /** Whether another one lies in an area below its own and answers for nothing that it does not answer for itself. */
    public boolean isAbove(Department it) {
        return it.areaCode.startsWith(areaCode) && it.areaCode.length() > areaCode.length() && !it.fields.isEmpty()
                && fields().containsAll(it.fields());
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String areaCode() {
        return areaCode;
    }

    public List<FieldOfAuthority> fields() {
        return fields.isEmpty() ? List.of()
                : Stream.of(fields.split(" ")).map(FieldOfAuthority::valueOf).toList();
    }
}
