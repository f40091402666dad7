package io.weldgate.inspection;

import io.weldgate.jurisdiction.Violation;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;

/** One item of an inspection, as it was found. */
@Embeddable
public class Checked {

    private String item;
    @Enumerated(EnumType.STRING)
    private Answer answer;
    @Enumerated(EnumType.STRING)
    private Violation violation;
    private String remark;
    private String photos;

    protected Checked() {}

    Checked(Answered it) {
        this.item = it.item();
        this.answer = it.answer();
        this.violation = it.violates() ? it.violation() : null;
        this.remark = it.remark();
        this.photos = String.join(" ", it.photos());
    }

    public String item() {
        return item;
    }

    public Answer answer() {
        return answer;
    }

    /** Null unless it was violated. */
    public Violation violation() {
        return violation;
    }

    public String remark() {
        return remark;
    }

    /** File ids. */
    public List<String> photos() {
        return photos.isEmpty() ? List.of() : List.of(photos.split(" "));
    }
}
