package io.weldgate.ledger.place;

import io.weldgate.decision.Profile;
import io.weldgate.ledger.Complaints;
import io.weldgate.ledger.Keeper;
import io.weldgate.ledger.Keepers;
import io.weldgate.ledger.Line;
import io.weldgate.ledger.NamedRows;
import io.weldgate.ledger.Register;
import io.weldgate.ledger.Right;
import io.weldgate.ledger.Shape.Filter;
import io.weldgate.ledger.Shape;
import io.weldgate.ledger.UnderWay;
import io.weldgate.registry.ConstructionSite;
import io.weldgate.registry.ConstructionSites;
import io.weldgate.registry.Position;
import io.weldgate.registry.Site;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 作业场所: where a unit welds, which demands hold there, and its fence. */
@Component
@Order(5)
class SiteRegister extends Register<SiteForm, Site> {

    private static final Shape SHAPE = new Shape("Site e join WorkUnit u on u.code = e.unitCode",
            "e.code", "e.unitCode",
            "u.areaCode", List.of("e.code"), "name", Shape.filters("unitCode", Filter.of("e.unitCode", String.class),
                    "profile", Filter.of("e.profile", String.class), "areaCode", Filter.area("u.areaCode")));

    /** What permits under way have been judged by. */
    private static final Set<String> DEMANDS = Set.of("profile", "overlays", "excluded", "latitude", "longitude",
            "fenceMetres");

    private final NamedRows named;
    private final ConstructionSites constructions;
    private final UnderWay underWay;

    SiteRegister(NamedRows named, ConstructionSites constructions, UnderWay underWay) {
        super("sites", new Kind<>(SiteForm.class, SiteForm::code, Site.class, Site::code), SHAPE, Keepers.WITHIN_UNITS,
                "code", "name", "unitCode", "profile", "excluded", "fenceMetres", "endsOn");
        this.named = named;
        this.constructions = constructions;
        this.underWay = underWay;
    }

    @Override
    public SiteForm told(Site it) {
        return new SiteForm(it.code(), it.name(), it.unitCode(), Profile.valueOf(it.profile()),
                it.overlays().stream().map(Profile::valueOf).toList(), it.excluded(), it.centre().latitude(),
                it.centre().longitude(), it.fenceMetres(), it.opensAt(), it.closesAt(),
                it.constructionCode(), it.endsOn());
    }

    @Override
    public Site made(SiteForm form) {
        Site site = new Site(form.code(), form.name(), form.unitCode(), form.profile().name(), centre(form),
                form.fenceMetres());
        change(site, form);
        return site;
    }

    @Override
    public void change(Site site, SiteForm form) {
        site.called(form.name(), form.profile().name()).fenced(centre(form), form.fenceMetres())
                .overlaid(form.overlays().stream().map(Enum::name).collect(Collectors.joining(" ")))
                .excluded(form.excluded()).until(form.endsOn()).open(form.opensAt(), form.closesAt())
                .onConstruction(form.constructionCode());
    }

    @Override
    public void check(List<Line<SiteForm, Site>> lines, Keeper keeper, Complaints complaints) {
        named.units(lines, SiteForm::unitCode, this::told, keeper, complaints);
        underWay.check(this, lines, DEMANDS, underWay::atSites, permit -> Stream.of(permit.siteCode()), complaints);
        lines.forEach(line -> check(line, keeper, complaints));
        checkConstructions(lines, complaints);
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
        }
    }

    private void checkConstructions(List<Line<SiteForm, Site>> lines, Complaints complaints) {
        Map<String, ConstructionSite> there = constructions
                .findAllById(NamedRows.named(lines, SiteForm::constructionCode)).stream()
                .collect(Collectors.toMap(ConstructionSite::code, Function.identity()));
        for (Line<SiteForm, Site> line : lines) {
            String code = line.form().constructionCode();
            if (code != null && !there.containsKey(code)) {
                complaints.about(line, "constructionCode", "NO_SUCH_CONSTRUCTION");
            } else if (code != null
                    && named.choosesEnded(line, there.get(code), SiteForm::constructionCode, this::told)) {
                complaints.about(line, "constructionCode", "OVER");
            } else if (code != null && !profiles(line.form()).contains(Profile.CONSTRUCTION)) {
                complaints.about(line, "overlays", "CONSTRUCTION_DEMANDS");
            }
        }
    }

    private static Set<Profile> profiles(SiteForm form) {
        Set<Profile> profiles = new HashSet<>(form.overlays());
        profiles.add(form.profile());
        return profiles;
    }

    private static Position centre(SiteForm form) {
        return new Position(form.latitude(), form.longitude());
    }
}
