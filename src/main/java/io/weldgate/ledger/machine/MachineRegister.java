package io.weldgate.ledger.machine;

import io.weldgate.control.Coding;
import io.weldgate.decision.ControlClass;
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
import io.weldgate.ledger.Values;
import io.weldgate.registry.Machine;
import io.weldgate.registry.Site;
import io.weldgate.registry.Sites;
import io.weldgate.registry.Terminal;
import io.weldgate.registry.TerminalSecrets.Assignment;
import io.weldgate.registry.TerminalSecrets;
import io.weldgate.registry.Terminals;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 焊机: the welding machines, how each is controlled, and the terminal that holds its key. */
@Component
@Order(7)
class MachineRegister extends Register<MachineForm, Machine> {

    private static final Shape SHAPE = new Shape("Machine e join WorkUnit u on u.code = e.unitCode", "e.code",
            "e.unitCode", "u.areaCode", List.of("e.code", "e.deviceId"), "name",
            Shape.filters("unitCode", Filter.of("e.unitCode", String.class),
                    "siteCode", Filter.of("e.siteCode", String.class),
                    "controlClass", Filter.of("e.controlClass", String.class), "areaCode", Filter.area("u.areaCode")));

    /** What permits under way have been judged by. */
    private static final Set<String> DEMANDS = Set.of("unitCode", "siteCode", "terminal", "terminalSecret");

    private final NamedRows named;
    private final Sites sites;
    private final Terminals terminals;
    private final TerminalSecrets secrets;
    private final UnderWay underWay;
    private final Coding coding;
    private final MachineTrail trail;

    MachineRegister(NamedRows named, Sites sites, Terminals terminals, TerminalSecrets secrets, UnderWay underWay,
            Coding coding, MachineTrail trail) {
        super("machines", new Kind<>(MachineForm.class, MachineForm::code, Machine.class, Machine::code), SHAPE,
                Keepers.WITHIN_UNITS, "code", "name", "unitCode", "siteCode", "controlClass",
                "terminal", "purchasedOn");
        this.named = named;
        this.sites = sites;
        this.terminals = terminals;
        this.secrets = secrets;
        this.underWay = underWay;
        this.coding = coding;
        this.trail = trail;
    }

    @Override
    public List<String> settled() {
        return List.of("controlClass");
    }

    @Override
    public Map<String, List<String>> withheld(Keeper keeper) {
        return keeper.right() != Right.OFFICE ? Map.of() : Map.of("controlClass",
                Stream.of(ControlClass.values()).filter(ControlClass::looser).map(Enum::name).toList());
    }

    @Override
    public MachineForm told(Machine it) {
        return new MachineForm(it.code(), it.name(), it.unitCode(), it.siteCode(),
                ControlClass.valueOf(it.controlClass()), it.purchasedOn(), it.deviceId(), null);
    }

    @Override
    public Map<String, String> words(MachineForm form) {
        return form.controlClass() != ControlClass.CODED ? Map.of() : Map.of("controlClass",
                "form.ControlClass.CODED." + (form.terminal() == null ? "bare" : "fitted"));
    }

    @Override
    public Machine made(MachineForm form) {
        Machine machine = new Machine(form.code(), form.name(), form.unitCode(), form.siteCode(),
                form.controlClass().name()).called(form.name(), form.purchasedOn()).coded(form.terminal());
        coding.register(machine);
        return machine;
    }

    @Override
    public void change(Machine machine, MachineForm form) {
        String had = machine.deviceId();
        machine.called(form.name(), form.purchasedOn()).placed(form.unitCode(), form.siteCode())
                .coded(form.terminal());
        coding.wind(machine, had);
    }

    @Override
    public void written(List<Written<MachineForm>> rows, Keeper keeper) {
        rows.forEach(row -> trail.written(row.before(), row.form(), keeper.actor()));
        secrets.assign(assignments(rows.stream().map(Written::form)));
    }

    @Override
    public boolean hasHistory() {
        return true;
    }

    @Override
    public Set<String> toldApart(MachineForm before, MachineForm form) {
        return MachineTrail.told(before, form);
    }

    /** A row that is there with this secret already is the same row sent twice. */
    @Override
    public boolean isTold(Machine there, MachineForm form) {
        return Values.differing(told(there), form).stream().allMatch("terminalSecret"::equals)
                && (form.terminalSecret() == null || secrets.verify(form.terminal(), form.terminalSecret()));
    }

    @Override
    public void check(List<Line<MachineForm, Machine>> lines, Keeper keeper, Complaints complaints) {
        named.units(lines, MachineForm::unitCode, this::told, keeper, complaints);
        underWay.check(this, lines, DEMANDS, underWay::withMachines, permit -> Stream.of(permit.machineCode()),
                complaints);
        Map<String, Site> places = sites.findAllById(NamedRows.named(lines, MachineForm::siteCode)).stream()
                .collect(Collectors.toMap(Site::code, Function.identity()));
        Map<String, Terminal> known = terminals.findAllById(NamedRows.named(lines, MachineForm::terminal)).stream()
                .collect(Collectors.toMap(Terminal::deviceId, Function.identity()));
        Set<String> seen = new HashSet<>();
        for (Line<MachineForm, Machine> line : lines) {
            if (line.form().terminal() != null && !seen.add(line.form().terminal())) {
                complaints.about(line, "terminal", "TERMINAL_TAKEN");
            }
            checkSite(line, places.get(line.form().siteCode()), complaints);
            checkTerminal(line, known.get(line.form().terminal()), complaints);
            checkClass(line, keeper, complaints);
            PurchaseDay.check(line, coding, keeper, complaints);
        }
        Set<String> repeated = secrets.repeated(assignments(lines.stream().map(Line::form)));
        lines.stream().filter(line -> line.form().terminal() != null && repeated.contains(line.form().terminal()))
                .forEach(line -> complaints.about(line, "terminalSecret", "SECRET_REPEATED"));
    }

    private void checkSite(Line<MachineForm, Machine> line, Site site, Complaints complaints) {
        if (site == null || !site.unitCode().equals(line.form().unitCode())) {
            complaints.about(line, "siteCode", "NO_SUCH_SITE");
        } else if (named.choosesEnded(line, site, MachineForm::siteCode, this::told)) {
            complaints.about(line, "siteCode", "OVER");
        }
    }

    private static void checkTerminal(Line<MachineForm, Machine> line, Terminal known, Complaints complaints) {
        MachineForm form = line.form();
        if (form.terminal() == null) {
            if (form.terminalSecret() != null) {
                complaints.about(line, "terminal", "TERMINAL_MISSING");
            }
        } else if (known != null && !known.machineCode().equals(form.code())) {
            complaints.about(line, "terminal", "TERMINAL_TAKEN");
        } else if (known == null && form.terminalSecret() == null) {
            complaints.about(line, "terminalSecret", "SECRET_NEEDED");
        }
    }

    private void checkClass(Line<MachineForm, Machine> line, Keeper keeper, Complaints complaints) {
        MachineForm form = line.form();
        MachineForm before = line.before() == null ? null : told(line.before());
        if (before == null && keeper.right() == Right.OFFICE && form.controlClass().looser()) {
            complaints.about(line, "controlClass", "AUTHORITY_ONLY");
        } else if (before != null && before.controlClass() != form.controlClass()) {
            complaints.about(line, "controlClass", "CLASS_BY_ITS_OWN_WAY");
        }
        if (form.terminal() != null && form.controlClass() != ControlClass.CODED
                && (before == null || !form.terminal().equals(before.terminal()))) {
            complaints.about(line, "terminal", "TERMINAL_NOT_OF_CLASS");
        }
    }

    private static List<Assignment> assignments(Stream<MachineForm> forms) {
        return forms.filter(form -> form.terminal() != null && form.terminalSecret() != null)
                .map(form -> new Assignment(form.terminal(), form.code(), form.terminalSecret())).toList();
    }
}
