package io.github.sosmapping.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A library that has just been loaded reads a document with nothing but its own classes. */
class NoNetworkTest {

  private static final String BROKEN =
      Documents.with(
          "\"$schema\":\"http://schema.invalid/x\",\"$id\":\"http://schema.invalid/\","
              + "\"people\":[{\"$ref\":\"http://schema.invalid/y\"}],\"openedOn\":\"x\"");

  /** A loader that some other part of the program set, and that knows nothing of this library. */
  private static final class Hostile extends ClassLoader {
    final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    Hostile() {
      super(null);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      asked.add(name);
      throw new ClassNotFoundException(name);
    }

    @Override
    public URL getResource(String name) {
      asked.add(name);
      return hostile();
    }

    @Override
    public Enumeration<URL> getResources(String name) {
      // Where service providers are looked for; that somebody looks is harmless.
      return Collections.emptyEnumeration();
    }

    @Override
    public InputStream getResourceAsStream(String name) {
      asked.add(name);
      return InputStream.nullInputStream();
    }

    private static URL hostile() {
      return NoNetworkTest.class.getResource("NoNetworkTest.class");
    }
  }

  /** Reads with the library loaded anew, so that everything is set up within the call. */
  private static String readAnew(String json, @Nullable ClassLoader context) throws Exception {
    URL[] path =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(NoNetworkTest::url)
            .toArray(URL[]::new);
    String[] result = new String[1];
    try (URLClassLoader loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
      Thread thread =
          new Thread(
              () -> {
                try {
                  Class<?> documents = loader.loadClass(Documents.class.getName());
                  var read = documents.getDeclaredMethod("read", String.class);
                  read.setAccessible(true);
                  result[0] = (String) read.invoke(null, json);
                } catch (ReflectiveOperationException e) {
                  result[0] = e + " " + e.getCause();
                }
              });
      thread.setContextClassLoader(context);
      thread.start();
      thread.join();
    }
    return result[0];
  }

  private static URL url(String entry) {
    try {
      return new File(entry).toURI().toURL();
    } catch (IOException e) {
      throw new IllegalStateException(entry, e);
    }
  }

  @Test
  void what_the_threads_loader_knows_makes_no_difference() throws Exception {
    Hostile hostile = new Hostile();

    assertThat(readAnew(BROKEN, hostile)).isEqualTo(Documents.read(BROKEN)).startsWith("Invalid");
    assertThat(hostile.asked).noneMatch(name -> name.contains("sosmapping"));
  }

  @Test
  void nobody_is_asked_over_the_network_and_no_loader_is_needed() throws Exception {
    List<URI> asked = Collections.synchronizedList(new ArrayList<>());
    ProxySelector before = ProxySelector.getDefault();
    ProxySelector.setDefault(
        new ProxySelector() {
          @Override
          public List<Proxy> select(URI uri) {
            asked.add(uri);
            return List.of(Proxy.NO_PROXY);
          }

          @Override
          public void connectFailed(URI uri, SocketAddress address, IOException e) {
            asked.add(uri);
          }
        });
    try {
      assertThat(readAnew(BROKEN, null)).isEqualTo(Documents.read(BROKEN));
    } finally {
      ProxySelector.setDefault(before);
    }
    assertThat(asked).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "en-GB"})
  void the_language_and_the_time_zone_of_the_machine_make_no_difference(String tag) {
    String expected = Documents.read(BROKEN) + message();
    byte[] written = RecordWriter.compact().write(AnyRecord.of(11));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

      assertThat(Documents.read(BROKEN) + message()).isEqualTo(expected);
      assertThat(RecordWriter.compact().write(AnyRecord.of(11))).isEqualTo(written);
      for (ProblemCode code : ProblemCode.values()) {
        assertThat(code.text()).matches("[a-z0-9-]+");
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static String message() {
    return Documents.problems(BROKEN).kept().get(0).message(Locale.forLanguageTag("tr"));
  }
}
