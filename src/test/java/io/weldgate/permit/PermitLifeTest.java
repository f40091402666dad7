package io.weldgate.permit;

import static io.weldgate.permit.PermitStatus.IN_APPROVAL;
import static io.weldgate.permit.PermitStatus.ISSUED;
import static io.weldgate.permit.PermitStatus.WORKING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Whatever is tried in whatever order. */
class PermitLifeTest {

    @Property
    void nobody_works_under_a_permit_that_was_not_issued_before(@ForAll @Size(max = 60) List<PermitStatus> tried) {
        List<PermitStatus> gone = walked(tried);

        assertThat(gone.subList(0, Math.max(0, gone.indexOf(WORKING))).contains(ISSUED))
                .isEqualTo(gone.contains(WORKING));
    }

    @Property
    void what_is_over_stays_over(@ForAll @Size(max = 60) List<PermitStatus> tried) {
        List<PermitStatus> gone = walked(tried);

        assertThat(gone.subList(0, gone.size() - 1)).allMatch(PermitStatus::isOpen);
    }

    private static List<PermitStatus> walked(List<PermitStatus> tried) {
        List<PermitStatus> gone = new ArrayList<>(List.of(IN_APPROVAL));
        for (PermitStatus next : tried) {
            if (gone.get(gone.size() - 1).leadsTo(next)) {
                gone.add(next);
            }
        }
        return gone;
    }
}
