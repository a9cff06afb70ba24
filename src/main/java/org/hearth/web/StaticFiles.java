package org.hearth.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Gives each static file an address that changes with its content, so that browsers may keep it for a year. */
@ApplicationScoped
public class StaticFiles {

    private static final int LETTERS = 10;

    @Inject
    ServletContext application;

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    /** The path of a file in the application, followed by its version. */
    public String address(String path) {
        return addresses.computeIfAbsent(path, each -> each + "?v=" + version(each));
    }

    private String version(String path) {
        try (InputStream file = application.getResourceAsStream(path)) {
            if (file == null) {
                return "none";
            }
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(file.readAllBytes());
            return HexFormat.of().formatHex(digest).substring(0, LETTERS);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
