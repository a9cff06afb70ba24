package org.hearth.launcher;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Stream;

/** The folder that holds everything one installation keeps, and the names in it. */
final class DataFolder {
    /** The longest address of a Unix socket, in bytes, without its closing zero. */
    private static final int LONGEST_SOCKET = 100;

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OWNER_ONLY_FILE = PosixFilePermissions.fromString("rw-------");

    private final Path root;

    private DataFolder(Path root) {
        this.root = root;
    }

    /**
     * Opens the folder and makes what is missing; what is new belongs to the owner only.
     *
     * @param path the folder
     * @return the folder
     * @throws Failure when it cannot be made or written
     */
    static DataFolder open(Path path) {
        try {
            if (Files.exists(path) && !(Files.isDirectory(path) && Files.isWritable(path))) {
                throw new AccessDeniedException(path.toString());
            }
            Files.createDirectories(path.toAbsolutePath().normalize().getParent());
            Path root = makePrivate(path.toAbsolutePath().normalize()).toRealPath();
            DataFolder folder = new DataFolder(root);
            makePrivate(folder.database());
            makePrivate(folder.log());
            return folder;
        } catch (IOException e) {
            throw new Failure(
                    Failure.GENERAL,
                    "The data folder " + path + " cannot be used: " + reason(e) + ". Choose another with --data DIR.",
                    e);
        }
    }

    Path root() {
        return root;
    }

    Path database() {
        return root.resolve("db");
    }

    Path log() {
        return root.resolve("log");
    }

    Path portFile() {
        return database().resolve("port");
    }

    Path passwordFile() {
        return database().resolve("password");
    }

    Path demonstrationState() {
        return root.resolve("demonstration.state");
    }

    Path demonstrationAccounts() {
        return root.resolve("demo-accounts.json");
    }

    /**
     * Where the database's socket stands: in the folder, or in a short private folder when the folder's name is too long.
     *
     * @return the socket
     * @throws Failure when the short folder belongs to somebody else
     */
    Path socket() {
        Path socket = database().resolve("mariadb.sock");
        if (socket.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_SOCKET) {
            return socket;
        }
        Path shorter = Path.of("/tmp", "hearth-" + hash(root.toString()).substring(0, 16));
        try {
            makePrivate(shorter);
            if (!Files.getOwner(shorter).equals(Files.getOwner(root)) || Files.isSymbolicLink(shorter)) {
                throw new Failure(Failure.GENERAL, shorter + " belongs to somebody else. Choose a shorter --data DIR.");
            }
        } catch (IOException e) {
            throw new Failure(Failure.GENERAL, shorter + " cannot be made. Choose a shorter --data DIR.", e);
        }
        return shorter.resolve("mariadb.sock");
    }

    /**
     * Takes the folder for this process until the process ends or the lock is closed.
     *
     * @return the lock
     * @throws Failure when another process has it, or the lock file cannot be written
     */
    FileLock take() {
        try {
            FileLock lock = tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (IOException e) {
            throw new Failure(Failure.GENERAL, "The data folder " + root + " cannot be locked: " + reason(e) + ".", e);
        }
        throw running();
    }

    /**
     * Whether a process has taken the folder.
     *
     * @return true while {@link #take} would be refused
     * @throws Failure when the lock file cannot be written
     */
    boolean isInUse() {
        try {
            FileLock lock = tryLock();
            if (lock == null) {
                return true;
            }
            lock.acquiredBy().close();
            return false;
        } catch (IOException e) {
            throw new Failure(Failure.GENERAL, "The data folder " + root + " cannot be locked: " + reason(e) + ".", e);
        }
    }

    /**
     * Refuses a folder that a process has taken.
     *
     * @throws Failure as {@link #take}
     */
    void requireUnused() {
        if (isInUse()) {
            throw running();
        }
    }

    private Failure running() {
        return new Failure(
                Failure.RUNNING,
                "Hearth is already running on the data folder " + root + ". Stop it, or choose another folder with"
                        + " --data DIR.");
    }

    /**
     * Why a file could not be used, in words an operator knows.
     *
     * @param e what Java said
     * @return the reason, without a full stop
     */
    static String reason(Exception e) {
        if (e instanceof AccessDeniedException denied) {
            return denied.getFile() + " is no folder or file that " + System.getProperty("user.name") + " may write";
        }
        if (e instanceof FileAlreadyExistsException there) {
            return there.getFile() + " is a file, not a folder";
        }
        if (e instanceof FileSystemException file && file.getReason() == null) {
            return file.getFile() + " (" + file.getClass().getSimpleName() + ")";
        }
        return String.valueOf(e.getMessage());
    }

    /**
     * Takes the folder until the process ends or the lock is closed.
     *
     * @return the lock, or null when another process has it
     * @throws IOException when the lock file cannot be written
     */
    private FileLock tryLock() throws IOException {
        FileChannel channel =
                FileChannel.open(root.resolve("hearth.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        return lock;
    }

    /**
     * Writes a small file that only the owner reads, all or nothing.
     *
     * @param file the file
     * @param text its new content
     * @throws IOException when it cannot be written
     */
    static void write(Path file, String text) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        Files.createFile(part, PosixFilePermissions.asFileAttribute(OWNER_ONLY_FILE));
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Deletes a folder and everything in it; one that is not there is fine.
     *
     * @param folder the folder
     * @throws IOException when something in it cannot be deleted
     */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(path);
            }
        }
    }

    /**
     * SHA-256 in hexadecimal.
     *
     * @param text what to hash, as UTF-8
     * @return 64 digits
     */
    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Makes a folder that only the owner enters; one that is there stays as it is.
     *
     * @param folder the folder, whose parent is there
     * @return the folder
     * @throws IOException when it cannot be made
     */
    static Path makePrivate(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        }
        return folder;
    }
}
