package io.weldgate.inspection;

import io.weldgate.certificate.Certificate;
import io.weldgate.decision.Permission;
import io.weldgate.unlocking.MachineView;
import java.util.List;

/**
 * What the platform knows of what an inspector has before him.
 *
 * @param subject null where the registers know nothing of it
 * @param machine null where none was named, or it is unknown
 * @param certificates of the number that was presented; empty where nobody has one
 * @param permitNo the live permit of the machine; null where none is in force
 * @param verdict  on this person at this machine, now; null where either is missing
 * @param items    of the list, with those of the place's profile
 */
public record Sight(Subject subject, MachineView.View machine, List<Certificate> certificates, String permitNo,
        Permission verdict, Checklist list, List<CheckItem> items) {}
