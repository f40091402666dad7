package io.weldgate.web;

import java.util.List;

/**
 * A form as a page draws it.
 *
 * @param problems what is wrong with the whole, or with something that is no field of it
 * @param focus    the first field that is wrong, else null
 */
record FormPage(String title, List<FormField> fields, List<String> problems, String focus) {

    public boolean wrong() {
        return focus != null || !problems.isEmpty();
    }
}
