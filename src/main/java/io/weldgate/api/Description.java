package io.weldgate.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What {@code /v3/api-docs} says beyond what it reads off the controllers. */
@Configuration(proxyBeanMethods = false)
class Description {

    private static final String BEARER = "bearer";
    private static final String PROBLEM = "Problem";

    @Bean
    OpenAPI weldgateApi() {
        return new OpenAPI(SpecVersion.V31)
                .info(new Info().title("Weldgate 焊闸").version("v1").description(
                        "Hot-work permits and the machines they unlock. Times are ISO 8601 with offset; messages come "
                        + "in Chinese or English by Accept-Language; errors are problem details (RFC 9457)."))
                .addSecurityItem(new SecurityRequirement().addList(BEARER))
                .components(new Components()
                        .addSecuritySchemes(BEARER, new SecurityScheme().type(SecurityScheme.Type.HTTP)
                                .scheme("bearer").bearerFormat("JWT").description("From POST /api/v1/token")));
    }

    @Bean
    OpenApiCustomizer everyOperationMayAnswerWithAProblem() {
        return api -> {
            // here, because a schema that no operation refers to yet would be dropped
            api.getComponents().addSchemas(PROBLEM, problem());
            api.getPaths().values().forEach(path -> path.readOperations().forEach(operation -> operation.getResponses()
                    .addApiResponse("default", new ApiResponse().description("A problem")
                        .content(new Content().addMediaType("application/problem+json", new MediaType()
                                .schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM)))))));
        };
    }

    private static Schema<?> problem() {
        return object()
                .addProperty("type", text("").format("uri"))
                .addProperty("title", text("What happened, in the reader's language"))
                .addProperty("status", schema("integer"))
                .addProperty("detail", text("What to do about it"))
                .addProperty("instance", text("").format("uri-reference"))
                .addProperty("code", text("For programs; stays what it is"))
                .addProperty("errors", schema("array").description("Wrong input, field by field")
                        .items(object().addProperty("field", text("")).addProperty("code", text(""))
                                .addProperty("message", text(""))))
                .addProperty("findings", schema("array").description("Why the rules refused")
                        .items(object().addProperty("code", text("")).addProperty("severity", text(""))
                                .addProperty("clause", text("")).addProperty("message", text(""))))
                .addProperty("decisionId", text(""));
    }

    private static Schema<?> object() {
        return schema("object");
    }

    private static Schema<?> text(String description) {
        return schema("string").description(description.isEmpty() ? null : description);
    }

    /** Written for 3.1, whose types are sets. */
    private static Schema<?> schema(String type) {
        return new Schema<>(SpecVersion.V31).types(Set.of(type));
    }
}
