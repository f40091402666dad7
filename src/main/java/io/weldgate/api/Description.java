package io.weldgate.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
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
        return new OpenAPI()
                .info(new Info().title("Weldgate 焊闸").version("v1").description(
                        "Hot-work permits and the machines they unlock. Times are ISO 8601 with offset; messages come "
                        + "in Chinese or English by Accept-Language; errors are problem details (RFC 9457)."))
                .addSecurityItem(new SecurityRequirement().addList(BEARER))
                .components(new Components()
                        .addSecuritySchemes(BEARER, new SecurityScheme().type(SecurityScheme.Type.HTTP)
                                .scheme("bearer").bearerFormat("JWT").description("From POST /api/v1/token"))
                        .addSchemas(PROBLEM, problem()));
    }

    @Bean
    OpenApiCustomizer everyOperationMayAnswerWithAProblem() {
        return api -> api.getPaths().values().forEach(path -> path.readOperations().forEach(operation ->
                operation.getResponses().addApiResponse("default", new ApiResponse().description("A problem")
                        .content(new Content().addMediaType("application/problem+json", new MediaType()
                                .schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM)))))));
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .addProperty("type", new StringSchema().format("uri"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema().description("What to do, in the reader's language"))
                .addProperty("instance", new StringSchema().format("uri-reference"))
                .addProperty("code", new StringSchema().description("For programs; stays what it is"))
                .addProperty("errors", new ArraySchema().description("Wrong input, field by field")
                        .items(new ObjectSchema().addProperty("field", new StringSchema())
                                .addProperty("code", new StringSchema()).addProperty("message", new StringSchema())))
                .addProperty("findings", new ArraySchema().description("Why the rules refused")
                        .items(new ObjectSchema().addProperty("code", new StringSchema())
                                .addProperty("severity", new StringSchema())
                                .addProperty("clause", new StringSchema())
                                .addProperty("message", new StringSchema())))
                .addProperty("decisionId", new StringSchema());
    }
}
