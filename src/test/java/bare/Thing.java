package bare;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The one entity of the bare application. */
@Entity
public class Thing {

    @Id
    private String code;

    protected Thing() {}

    public String code() {
        return code;
    }
}
