package org.juesuan.kubernetes;

import io.fabric8.kubernetes.api.model.ObjectMeta;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the Barman Cloud plugin keeps backups: the members its API reference names for a store that
 * speaks S3, and the values it admits (source: plugin-barman-cloud, API barmancloud.cnpg.io/v1,
 * release 0.11). There is no artifact of this definition that a build could take.
 */
record ObjectStore(String apiVersion, String kind, ObjectMeta metadata, Spec spec) {

  /**
   * @param retentionPolicy a number of days, weeks or months
   */
  record Spec(Configuration configuration, @Nullable String retentionPolicy) {
    Spec {
      Objects.requireNonNull(configuration);
      if (retentionPolicy != null && !retentionPolicy.matches("[1-9][0-9]*[dwm]")) {
        throw new IllegalArgumentException("retentionPolicy " + retentionPolicy);
      }
    }
  }

  record Configuration(
      String destinationPath,
      @Nullable String endpointURL,
      @Nullable SecretMember endpointCA,
      S3Credentials s3Credentials,
      @Nullable Log wal,
      @Nullable Data data,
      @Nullable Map<String, String> tags,
      @Nullable Map<String, String> historyTags) {
    Configuration {
      Objects.requireNonNull(destinationPath);
      Objects.requireNonNull(s3Credentials);
    }
  }

  record S3Credentials(
      @Nullable SecretMember accessKeyId,
      @Nullable SecretMember secretAccessKey,
      @Nullable SecretMember region,
      @Nullable SecretMember sessionToken,
      @Nullable Boolean inheritFromIAMRole) {}

  record SecretMember(String name, String key) {
    SecretMember {
      Objects.requireNonNull(name);
      Objects.requireNonNull(key);
    }
  }

  record Log(
      @Nullable LogCompression compression,
      @Nullable String encryption,
      @Nullable Integer maxParallel) {}

  record Data(
      @Nullable DataCompression compression,
      @Nullable String encryption,
      @Nullable Boolean immediateCheckpoint,
      @Nullable Integer jobs) {}

  /** As they are written. */
  enum LogCompression {
    bzip2,
    gzip,
    lz4,
    snappy,
    xz,
    zstd
  }

  /** As they are written. */
  enum DataCompression {
    bzip2,
    gzip,
    snappy
  }
}
