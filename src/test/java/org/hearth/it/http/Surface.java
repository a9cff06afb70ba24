package org.hearth.it.http;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Everything Hearth answers to, read from the compiled classes and the page files, never from a list kept by hand. */
public final class Surface {

    /** Where the API begins. */
    static final String API = "/api/v1";

    private static final List<Class<? extends Annotation>> VERBS =
            List.of(GET.class, POST.class, PUT.class, DELETE.class, PATCH.class, HEAD.class, OPTIONS.class);
    private static final JavaClasses CLASSES =
            new ClassFileImporter().importPath(java.nio.file.Path.of("target/classes"));

    private Surface() {}

    /** One method of the API: its verb, its address below {@code /api/v1} with names in braces, and the Java behind it. */
    record Endpoint(String verb, String path, String owner, String method) {

        /** How tables and documents name it. */
        String name() {
            return verb + " " + API + path;
        }

        /** The record its body is read into, where it takes one. */
        Optional<Class<?>> body() {
            return Arrays.stream(java().getParameterTypes())
                    .filter(Class::isRecord)
                    .findFirst();
        }

        /** The Java method. */
        Method java() {
            try {
                return Arrays.stream(Class.forName(owner).getDeclaredMethods())
                        .filter(each -> each.getName().equals(method) && answers(each))
                        .findFirst()
                        .orElseThrow();
            } catch (ClassNotFoundException gone) {
                throw new IllegalStateException(gone);
            }
        }

        private boolean answers(Method candidate) {
            Path own = candidate.getAnnotation(Path.class);
            String tail = own == null ? "" : plain(own.value());
            boolean sameVerb = Arrays.stream(candidate.getAnnotations())
                    .map(each -> each.annotationType().getAnnotation(HttpMethod.class))
                    .anyMatch(each -> each != null && each.value().equals(verb));
            return sameVerb && path.endsWith(tail);
        }
    }

    /** Every method of the API, by address and verb. */
    static List<Endpoint> api() {
        Map<String, Endpoint> found = new TreeMap<>();
        for (JavaClass owner : CLASSES) {
            for (JavaMethod method : owner.getMethods()) {
                verb(method).ifPresent(verb -> {
                    Endpoint each = new Endpoint(verb, path(owner) + path(method), owner.getName(), method.getName());
                    Endpoint other = found.put(each.path() + " " + verb, each);
                    if (other != null) {
                        throw new IllegalStateException("Two methods answer " + each.name());
                    }
                });
            }
        }
        return List.copyOf(found.values());
    }

    /** Every page's public address. */
    public static List<String> pages() {
        java.nio.file.Path root = java.nio.file.Path.of("src/main/webapp");
        try (Stream<java.nio.file.Path> files = Files.walk(root)) {
            return files.map(root::relativize)
                    .map(file -> file.toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".xhtml") && !file.startsWith("WEB-INF/"))
                    .map(file -> "/" + file.substring(0, file.length() - ".xhtml".length()))
                    .map(file -> file.equals("/index") ? "/" : file)
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Every servlet's address, patterns as they are written. */
    static List<String> servlets() {
        List<String> found = new ArrayList<>();
        for (JavaClass each : CLASSES) {
            if (each.isAnnotatedWith(WebServlet.class)) {
                WebServlet servlet = each.getAnnotationOfType(WebServlet.class);
                found.addAll(List.of(servlet.value()));
                found.addAll(List.of(servlet.urlPatterns()));
            }
        }
        return found.stream().sorted().toList();
    }

    private static Optional<String> verb(JavaMethod method) {
        List<String> verbs = VERBS.stream()
                .filter(method::isAnnotatedWith)
                .map(Class::getSimpleName)
                .toList();
        boolean locator = verbs.isEmpty() && method.isAnnotatedWith(Path.class);
        boolean unknown = method.getAnnotations().stream()
                .map(JavaAnnotation::getRawType)
                .anyMatch(type -> type.isAnnotatedWith(HttpMethod.class)
                        && VERBS.stream().noneMatch(verb -> type.isEquivalentTo(verb)));
        if (locator || unknown || verbs.size() > 1) {
            throw new IllegalStateException("The tests cannot tell which verb answers: " + method.getFullName());
        }
        return verbs.stream().findFirst();
    }

    private static String path(CanBeAnnotated what) {
        if (!what.isAnnotatedWith(Path.class)) {
            return "";
        }
        Path path = what instanceof JavaClass type
                ? type.getAnnotationOfType(Path.class)
                : ((JavaMethod) what).getAnnotationOfType(Path.class);
        return plain(path.value());
    }

    /** The address without the patterns of its names. */
    private static String plain(String path) {
        return "/" + path.replaceAll("\\{\\s*([a-zA-Z]+)\\s*:[^/]*\\}", "{$1}").replaceAll("^/|/$", "");
    }
}
