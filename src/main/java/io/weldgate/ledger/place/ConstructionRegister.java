package io.weldgate.ledger.place;

import io.weldgate.ledger.Complaints;
import io.weldgate.ledger.Keeper;
import io.weldgate.ledger.Keepers;
import io.weldgate.ledger.Line;
import io.weldgate.ledger.NamedRows;
import io.weldgate.ledger.Register;
import io.weldgate.ledger.Shape.Filter;
import io.weldgate.ledger.Shape;
import io.weldgate.ledger.UnderWay;
import io.weldgate.registry.ConstructionKind;
import io.weldgate.registry.ConstructionSite;
import io.weldgate.registry.Site;
import io.weldgate.registry.Sites;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 建设工地: construction sites, on which several units have their sites. */
@Component
@Order(4)
class ConstructionRegister extends Register<ConstructionForm, ConstructionSite> {

    private static final Shape SHAPE = new Shape("ConstructionSite e", "e.code", "e.unitCode", "e.areaCode",
            List.of("e.code", "e.licence"), "name", Shape.filters("areaCode", Filter.area("e.areaCode"),
                    "unitCode", Filter.of("e.unitCode", String.class),
                    "kind", Filter.of("e.kind", ConstructionKind.class)));

    private final NamedRows named;
    private final Sites sites;
    private final UnderWay underWay;

    ConstructionRegister(NamedRows named, Sites sites, UnderWay underWay) {
        super("constructions", new Kind<>(ConstructionForm.class, ConstructionForm::code, ConstructionSite.class,
                ConstructionSite::code), SHAPE, Keepers.WITHIN_UNITS, "code", "name", "kind", "unitCode", "areaCode",
                "headName", "headPhone", "endsOn");
        this.named = named;
        this.sites = sites;
        this.underWay = underWay;
    }

    @Override
    public ConstructionForm told(ConstructionSite it) {
        return new ConstructionForm(it.code(), it.name(), it.kind(), it.unitCode(), it.client(), it.licence(),
                it.areaCode(), it.address(), it.headName(), it.headPhone(), it.machineCount(), it.workerCount(),
                it.startsOn(), it.endsOn());
    }

    @Override
    public ConstructionSite made(ConstructionForm form) {
        var site = new ConstructionSite(form.code(), form.unitCode());
        change(site, form);
        return site;
    }

    @Override
    public void change(ConstructionSite site, ConstructionForm form) {
        site.called(form.name(), form.kind(), form.unitCode()).ordered(form.client(), form.licence())
                .lying(form.areaCode(), form.address()).led(form.headName(), form.headPhone())
                .counting(form.machineCount(), form.workerCount()).lasting(form.startsOn(), form.endsOn());
    }

    @Override
    public void check(List<Line<ConstructionForm, ConstructionSite>> lines, Keeper keeper, Complaints complaints) {
        named.units(lines, ConstructionForm::unitCode, this::told, keeper, complaints);
        named.areas(lines, ConstructionForm::areaCode, this::told, keeper, ConstructionForm::unitCode, complaints);
        Map<String, String> lying = sites.findByConstructionCodeIn(NamedRows.named(lines, ConstructionForm::code))
                .stream().collect(Collectors.toMap(Site::code, Site::constructionCode));
        underWay.check(this, lines, Set.of(), keys -> underWay.atSites(lying.keySet()),
                permit -> Stream.ofNullable(lying.get(permit.siteCode())), complaints);
        lines.forEach(line -> complaints.unlessInOrder(line, line.form().startsOn(), line.form().endsOn()));
    }
}
