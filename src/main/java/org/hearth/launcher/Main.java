package org.hearth.launcher;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;

/**
 * The first class of the process. It is the only one beside Payara Micro's own on the system class path, because the war
 * sees everything that stands there. The command line, the database driver and the rooms' classes are read by a class
 * loader of their own from {@code launcher/lib} beside this jar.
 */
public final class Main {
    private Main() {}

    /**
     * Hands the words over to {@link Hearth} in the launcher's own class loader.
     *
     * @param words the command line
     * @throws Exception whatever the command line throws
     */
    public static void main(String[] words) throws Exception {
        File jar = new File(
                Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        File[] libraries =
                new File(jar.getParentFile(), "launcher/lib").listFiles((dir, name) -> name.endsWith(".jar"));
        if (libraries == null || libraries.length == 0) {
            System.err.println("The launcher's libraries are missing. Build Hearth again: mvn -q -DskipTests package");
            System.exit(1);
        }
        Arrays.sort(libraries);
        URL[] urls = new URL[libraries.length];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = libraries[i].toURI().toURL();
        }
        // Not closed: it serves until the process ends.
        @SuppressWarnings("resource")
        URLClassLoader loader = new LauncherFirst(urls);
        Thread.currentThread().setContextClassLoader(loader);
        try {
            loader.loadClass("org.hearth.launcher.Hearth")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) words);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    /** Finds classes in its own libraries first, so that the server's versions of the same libraries do not get between. */
    private static final class LauncherFirst extends URLClassLoader {
        static {
            registerAsParallelCapable();
        }

        LauncherFirst(URL[] urls) {
            super("hearth-launcher", urls, Main.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("java.") || name.startsWith("fish.payara.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded != null ? loaded : found(name, resolve);
            }
        }

        private Class<?> found(String name, boolean resolve) throws ClassNotFoundException {
            try {
                return findClass(name);
            } catch (ClassNotFoundException notHere) {
                return super.loadClass(name, resolve);
            }
        }
    }
}
