using System.Diagnostics;

namespace ReportExtractor.TestKit;

/// <summary>A small disk: a tmpfs. If none can be mounted, the test is ignored.</summary>
public sealed class SmallDisk : IDisposable
{
    private readonly string _folder;

    private SmallDisk(string folder) => _folder = folder;

    /// <summary>Mounts a disk.</summary>
    /// <param name="folder">The folder that it becomes.</param>
    /// <param name="options">The options of the mount.</param>
    public static SmallDisk Mount(string folder, string options)
    {
        Directory.CreateDirectory(folder);
        if (Run("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder) != 0)
        {
            Assert.Ignore("A tmpfs can't be mounted without root privileges.");
        }

        return new SmallDisk(folder);
    }

    /// <summary>Changes the options of the mount.</summary>
    /// <param name="options">The options.</param>
    public void Remount(string options) => Assert.That(Run("mount", "-o", $"remount,{options}", _folder), Is.Zero);

    /// <inheritdoc/>
    public void Dispose() => Run("umount", _folder);

    private static int Run(string program, params string[] args)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, args) { RedirectStandardError = true })!;
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return -1;
        }
    }
}
