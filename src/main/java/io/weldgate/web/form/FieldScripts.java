package io.weldgate.web.form;

import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Scripts that name each other carry no hash in their names, so a phone must ask each time whether they are still the
 * same: an old one beside a new one would not fit.
 */
@Component
class FieldScripts implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/field/**").addResourceLocations("classpath:/static/assets/field/")
                .setCacheControl(CacheControl.noCache());
    }
}
