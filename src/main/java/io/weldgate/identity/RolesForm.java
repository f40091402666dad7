package io.weldgate.identity;

import jakarta.validation.constraints.Size;
import java.util.List;

/** All the roles that an account is to have; none, if none is named. */
record RolesForm(@Size(max = 20) List<Role> roles) {}
