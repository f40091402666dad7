package io.weldgate.ledger;

import io.weldgate.decision.Profile;
import io.weldgate.ledger.Shape.Filter;
import io.weldgate.registry.Position;
import io.weldgate.registry.Site;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 作业场所: where a unit welds, which demands hold there, and its fence. */
@Component
@Order(4)
class SiteRegister extends Register<SiteForm, Site> {

    private static final Shape SHAPE = new Shape("Site e join WorkUnit u on u.code = e.unitCode", "e.code", "e.unitCode",
            "u.areaCode", List.of("e.code"), "e.name", Shape.filters("unitCode", Filter.of("e.unitCode", String.class),
                    "profile", Filter.of("e.profile", String.class), "areaCode", Filter.area("u.areaCode")));

    private final NamedRows named;
    private final UnderWay underWay;

    SiteRegister(NamedRows named, UnderWay underWay) {
        super("sites", new Kind<>(SiteForm.class, SiteForm::code, Site.class, Site::code), SHAPE, Keepers.WITHIN_UNITS,
                "code", "name", "unitCode", "profile", "excluded", "fenceMetres", "endsOn");
        this.named = named;
        this.underWay = underWay;
    }

    @Override
    SiteForm told(Site it) {
        return new SiteForm(it.code(), it.name(), it.unitCode(), Profile.valueOf(it.profile()),
                it.overlays().stream().map(Profile::valueOf).toList(), it.excluded(), it.centre().latitude(),
                it.centre().longitude(), it.fenceMetres(), it.opensAt(), it.closesAt(), it.endsOn());
    }

    @Override
    Site made(SiteForm form) {
        Site site = new Site(form.code(), form.name(), form.unitCode(), form.profile().name(), centre(form),
                form.fenceMetres());
        change(site, form);
        return site;
    }

    @Override
    void change(Site site, SiteForm form) {
        site.called(form.name(), form.profile().name()).fenced(centre(form), form.fenceMetres())
                .overlaid(form.overlays().stream().map(Enum::name).collect(Collectors.joining(" ")))
                .excluded(form.excluded()).until(form.endsOn()).open(form.opensAt(), form.closesAt());
    }

    @Override
    void check(List<Line<SiteForm, Site>> lines, Keeper keeper, Complaints complaints) {
        named.units(lines, SiteForm::unitCode, keeper, complaints);
        lines.forEach(line -> check(line, keeper, complaints));
    }

    private void check(Line<SiteForm, Site> line, Keeper keeper, Complaints complaints) {
        SiteForm form = line.form();
        if ((form.opensAt() == null) != (form.closesAt() == null)) {
            complaints.about(line, form.opensAt() == null ? "opensAt" : "closesAt", "BOTH_HOURS");
        }
        if (form.excluded() && keeper.right() == Right.OFFICE && (line.before() == null || !line.before().excluded())) {
            complaints.about(line, "excluded", "AUTHORITY_ONLY");
        }
        if (line.before() == null) {
            return;
        }
        SiteForm before = told(line.before());
        if (!before.unitCode().equals(form.unitCode())) {
            complaints.about(line, "unitCode", "OWNER_STAYS");
        } else if (keeper.right() == Right.OFFICE && !profiles(form).containsAll(profiles(before))) {
            complaints.about(line, "profile", "AUTHORITY_ONLY");
        } else if (demandsDiffer(before, form) && underWay.atSite(form.unitCode(), form.code())) {
            complaints.about(line, "profile", "WORK_UNDER_WAY");
        }
    }

    private static Set<Profile> profiles(SiteForm form) {
        Set<Profile> profiles = new HashSet<>(form.overlays());
        profiles.add(form.profile());
        return profiles;
    }

    /** What permits under way have been judged by. */
    private static boolean demandsDiffer(SiteForm one, SiteForm other) {
        return one.profile() != other.profile() || !one.overlays().equals(other.overlays())
                || one.excluded() != other.excluded() || !centre(one).equals(centre(other))
                || !one.fenceMetres().equals(other.fenceMetres());
    }

    private static Position centre(SiteForm form) {
        return new Position(form.latitude(), form.longitude());
    }
}
