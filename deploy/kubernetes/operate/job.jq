# From the Deployment that runs to a Job beside it: the same image, settings, secrets and rights, with a command.
# The label keeps the pod out of the Service, which would send it requests.
.spec.template as $pod
| {
    apiVersion: "batch/v1",
    kind: "Job",
    metadata: { generateName: "\(.metadata.name)-command-", namespace: .metadata.namespace },
    spec: {
      backoffLimit: 0,
      ttlSecondsAfterFinished: 86400,
      template: ($pod
        | .metadata.labels["app.kubernetes.io/component"] = "command"
        | .spec.restartPolicy = "Never"
        | .spec.containers[0] |= (
            del(.startupProbe, .readinessProbe, .livenessProbe, .ports)
            | .args = $ARGS.positional
            | if $feeds then .env += [
                { name: "JUESUAN_FEEDS_URL", value: "http://gateway:8080" },
                { name: "QUARKUS_OIDC_CLIENT_CLIENT_ENABLED", value: "true" },
                { name: "QUARKUS_OIDC_CLIENT_CLIENT_ID", valueFrom: { secretKeyRef: { name: "operator-client", key: "client-id" } } },
                { name: "QUARKUS_OIDC_CLIENT_CREDENTIALS_SECRET", valueFrom: { secretKeyRef: { name: "operator-client", key: "secret" } } }
              ] else . end)
        # A rebuild lays the events down by department before it keeps them.
        | .spec.volumes |= map(if .name == "tmp" then .emptyDir.sizeLimit = "4Gi" else . end))
    }
  }
