package io.weldgate.notification;

import io.weldgate.form.Example;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** @param address for mail; empty for none */
record AddressForm(@Size(max = 200) @Pattern(regexp = PreferencesForm.ADDRESS) @Example("wang.han@example.org")
        String address) {}
