using System.Runtime.InteropServices;
using System.Text;
using ReportExtractor.Problems;

namespace ReportExtractor.Readers.Input;

/// <summary>Recognizes paths that are not files: opening a named pipe waits for its writer, perhaps forever.</summary>
internal static class SpecialFile
{
    // linux/fcntl.h and linux/stat.h: the same on every architecture, as is struct statx.
    private const int CurrentFolder = -100;
    private const uint TypeWanted = 0x1;
    private const int TypeMask = 0xF000;

    /// <summary>
    /// The kind of a path that is neither a file nor a folder, or null; links are followed. On systems other than Linux the kind is
    /// unknown: null.
    /// </summary>
    /// <param name="path">The path.</param>
    public static Message? KindOf(string path)
    {
        if (!OperatingSystem.IsLinux() || TypeOf(path) is not { } type)
        {
            return null;
        }

        return type switch
        {
            0x1000 => Messages.NamedPipe(),
            0x2000 or 0x6000 => Messages.Device(),
            0xC000 => Messages.Socket(),
            _ => null,
        };
    }

    private static int? TypeOf(string path)
    {
        try
        {
            var result = StatX(CurrentFolder, Encoding.UTF8.GetBytes(path + '\0'), 0, TypeWanted, out var status);
            return result == 0 ? status.Mode & TypeMask : null;
        }
        catch (Exception e) when (e is EntryPointNotFoundException or DllNotFoundException)
        {
            // A C library from before 2018.
            return null;
        }
    }

    [DllImport("libc", EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int StatX(int folder, byte[] path, int flags, uint mask, out Status status);

    /// <summary>struct statx (statx(2)): 256 bytes, the mode at offset 28.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct Status
    {
        [FieldOffset(28)]
        public ushort Mode;
    }
}
