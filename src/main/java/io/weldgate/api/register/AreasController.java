package io.weldgate.api.register;

import io.weldgate.api.Callers;
import io.weldgate.api.Problem;
import io.weldgate.ledger.Keeper;
import io.weldgate.ledger.Registers;
import io.weldgate.ledger.place.AreaTree.Branch;
import io.weldgate.ledger.place.AreaTree;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The tree of areas: what lies directly below the caller's own, or below one of those. */
@RestController
@RequestMapping("/api/v1/areas")
class AreasController {

    private final AreaTree tree;
    private final Registers registers;
    private final Callers callers;

    AreasController(AreaTree tree, Registers registers, Callers callers) {
        this.tree = tree;
        this.registers = registers;
        this.callers = callers;
    }

    @GetMapping
    Branch top() {
        return tree.top(reader());
    }

    @GetMapping("/{code}")
    Branch branch(@PathVariable String code) {
        return tree.branch(code, reader()).orElseThrow(Problem::notFound);
    }

    private Keeper reader() {
        Keeper keeper = callers.keeper();
        RegistersController.opened(registers, "areas", keeper);
        return keeper;
    }
}
