/**
 * 隐患整改: each hazard on a list with who removes it by when (拉条挂账), and who has accepted that it is gone.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"docket", "enforcement", "registry",
        "jurisdiction", "evidence", "privacy", "form", "audit"})
package io.weldgate.rectification;
