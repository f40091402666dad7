package io.weldgate.docket;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What one process is about, as far as lists and data scope need to know it. */
@Entity
public class Docket {

    @Id
    private String docketNo;
    @Enumerated(EnumType.STRING)
    private DocketKind kind;
    private String areaCode;
    private String unitCode;
    private boolean unitSees;
    private String place;
    private String title;
    private Instant openedAt;
    private Instant closedAt;
    @ElementCollection
    @CollectionTable(name = "docket_department", joinColumns = @JoinColumn(name = "docket_no"))
    private List<Involvement> involvements = new ArrayList<>();

    protected Docket() {}

    Docket(String docketNo, DocketKind kind, Heading heading, Instant openedAt) {
        this.docketNo = docketNo;
        this.kind = kind;
        this.areaCode = heading.areaCode();
        this.unitCode = heading.unitCode();
        this.unitSees = heading.unitSees();
        this.place = heading.place();
        this.title = heading.title();
        this.openedAt = openedAt;
    }

    void involve(String department, Part part, Instant since) {
        involvements.removeIf(it -> it.departmentCode().equals(department));
        involvements.add(new Involvement(department, part, since));
    }

    void close(Instant at) {
        closedAt = at;
    }

    public String docketNo() {
        return docketNo;
    }

    public DocketKind kind() {
        return kind;
    }

    public String areaCode() {
        return areaCode;
    }

    /** Null where it concerns no registered unit. */
    public String unitCode() {
        return unitCode;
    }

    public String place() {
        return place;
    }

    /** Key of a message, or words. */
    public String title() {
        return title;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** Null while it is open. */
    public Instant closedAt() {
        return closedAt;
    }

    public List<Involvement> involvements() {
        return List.copyOf(involvements);
    }

    /** What a department has to do with it; null if nothing. */
    public Part partOf(String department) {
        return involvements.stream().filter(it -> it.departmentCode().equals(department)).map(Involvement::part)
                .findFirst().orElse(null);
    }
}
