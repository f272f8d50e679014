namespace ReportExtractor.Cli.Hosting;

/// <summary>A file that appears under its name only when it is whole: until then it is written under another name in the same folder.</summary>
internal sealed class OutputFile : IDisposable
{
    private readonly string _path;
    private string? _temporaryPath;

    private OutputFile(string path, string? temporaryPath, Stream stream)
    {
        _path = path;
        _temporaryPath = temporaryPath;
        Stream = stream;
    }

    /// <summary>Where to write.</summary>
    public Stream Stream { get; }

    /// <summary>Begins a file.</summary>
    /// <param name="path">Its full path; a link is followed.</param>
    /// <exception cref="IOException">It can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static OutputFile Create(string path)
    {
        if (OpenDevice(path) is { } device)
        {
            return new OutputFile(path, null, device);
        }

        var named = new FileInfo(path);
        var target = named.LinkTarget is null ? path : named.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
        if (Directory.Exists(target))
        {
            throw new IOException("it is a folder.");
        }

        var temporary = Path.Combine(
            Path.GetDirectoryName(target) ?? "", $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}.tmp");
        return new OutputFile(target, temporary, new FileStream(temporary, FileMode.CreateNew, FileAccess.Write));
    }

    /// <summary>Writes out what is still held in memory.</summary>
    /// <exception cref="IOException">It can't be written.</exception>
    public void Close() => Stream.Dispose();

    /// <summary>Gives the closed file its name, in place of what had it before.</summary>
    /// <exception cref="IOException">It can't be written.</exception>
    public void Keep()
    {
        if (_temporaryPath is not null)
        {
            File.Move(_temporaryPath, _path, overwrite: true);
            _temporaryPath = null;
        }
    }

    /// <summary>Closes the file and, where it was not kept, removes it.</summary>
    public void Dispose()
    {
        try
        {
            Stream.Dispose();
        }
        finally
        {
            if (_temporaryPath is not null)
            {
                File.Delete(_temporaryPath);
            }
        }
    }

    /// <summary>Opens what must be written in place and never be replaced by a file (/dev/null, /dev/stdout, a named pipe); null for all else.</summary>
    public static FileStream? OpenDevice(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        var existing = new FileStream(path, FileMode.Open, FileAccess.Write);
        if (!existing.CanSeek || path.StartsWith("/dev/", StringComparison.Ordinal))
        {
            return existing;
        }

        existing.Dispose();
        return null;
    }
}
