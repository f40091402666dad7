package io.weldgate.web.register;

import io.weldgate.api.Callers;
import io.weldgate.ledger.Keeper;
import io.weldgate.ledger.Registers;
import io.weldgate.ledger.place.AreaTree.Branch;
import io.weldgate.ledger.place.AreaTree;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The tree of areas, a branch a page, so that a phone can leaf through it. */
@Controller
@RequestMapping("/areas")
class AreasPage {

    private final AreaTree tree;
    private final Registers registers;
    private final Callers callers;

    AreasPage(AreaTree tree, Registers registers, Callers callers) {
        this.tree = tree;
        this.registers = registers;
        this.callers = callers;
    }

    @GetMapping
    String top(Model model) {
        Keeper keeper = callers.keeper();
        return page(keeper, () -> tree.top(keeper), model);
    }

    @GetMapping("/{code}")
    String branch(@PathVariable String code, Model model) {
        Keeper keeper = callers.keeper();
        return page(keeper, () -> tree.branch(code, keeper)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)), model);
    }

    private String page(Keeper keeper, java.util.function.Supplier<Branch> branch, Model model) {
        model.addAttribute("mayWrite", RegistersPage.opened(registers, "areas", keeper).mayWrite(keeper));
        model.addAttribute("branch", branch.get());
        model.addAttribute("own", keeper.scope().areas());
        return "areas";
    }
}
