# syntax=docker/dockerfile:1

# Built with the wrapper on the JDK that the image ships. The tests ran before: .ci/run is the gate.
FROM eclipse-temurin:25-jdk-noble AS build
WORKDIR /build
COPY .mvn .mvn
COPY mvnw pom.xml ./
COPY i18n i18n
COPY src/main src/main
RUN --mount=type=cache,target=/root/.m2 \
    ["./mvnw", "-B", "-ntp", "package", "-Dmaven.test.skip=true", "-Dstrict.skip=true", "-Dspotless.check.skip=true"]
COPY docker/HealthCheck.java docker/
RUN ["javac", "--release", "17", "-d", "health", "docker/HealthCheck.java"]
RUN ["mkdir", "data"]

FROM eclipse-temurin:25-jre-noble
ARG VERSION=0.1.0
ARG REVISION=unknown
LABEL org.opencontainers.image.title="Constat" \
      org.opencontainers.image.description="The facts of a public incident, in French and English, each with its speaker, source, stance and dates" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}" \
      org.opencontainers.image.licenses="Apache-2.0 AND CC-BY-4.0" \
      org.opencontainers.image.base.name="docker.io/library/eclipse-temurin:25-jre-noble"
WORKDIR /app
COPY --from=build /build/health health
COPY --from=build /build/target/quarkus-app/lib lib
COPY --from=build /build/target/quarkus-app/quarkus quarkus
COPY --from=build /build/target/quarkus-app/app app
COPY --from=build /build/target/quarkus-app/quarkus-run.jar ./
COPY LICENSE LICENSE-CONTENT.md ./
COPY content content
# The only place that is written to; everything in it can be lost (docs/operating.md).
COPY --from=build --chown=10001:10001 /build/data /data
VOLUME /data
ENV CONSTAT_CONTENT=/app/content \
    CONSTAT_DATA=/data
USER 10001:10001
EXPOSE 8080 9000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
    CMD ["java", "-XX:TieredStopAtLevel=1", "-Xmx16m", "-cp", "/app/health", "HealthCheck", "http://127.0.0.1:9000/q/health/ready"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=45", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED", "-jar", "/app/quarkus-run.jar"]
CMD ["serve"]
