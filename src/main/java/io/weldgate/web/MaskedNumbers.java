package io.weldgate.web;

import io.weldgate.enrolment.Masked;
import org.springframework.stereotype.Component;

/** Identity, telephone and certificate numbers as pages show them to who has not asked for the whole. */
@Component("maskedNumbers")
class MaskedNumbers {

    public String hide(String number) {
        return Masked.number(number);
    }
}
