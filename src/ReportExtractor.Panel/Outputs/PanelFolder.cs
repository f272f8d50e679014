namespace ReportExtractor.Panel.Outputs;

/// <summary>
/// The folder of a panel. Its files have other names until all of them are written, so that a folder never holds a part of a panel, or
/// parts of two.
/// </summary>
internal sealed class PanelFolder : IDisposable
{
    private const string Unfinished = ".unfinished";

    private readonly string _folder;
    private readonly List<HashedStream> _files = [];

    /// <summary>Creates the folder if it does not exist.</summary>
    /// <param name="folder">The folder.</param>
    public PanelFolder(string folder)
    {
        _folder = folder;
        Directory.CreateDirectory(folder);
    }

    /// <summary>The path of the folder.</summary>
    public string FullPath => _folder;

    /// <summary>The files that are written to their ends, in the order in which they were created.</summary>
    public IReadOnlyList<WrittenFile> Written => [.. _files.Select(file => file.Written)];

    /// <summary>Creates a file.</summary>
    /// <param name="name">Its name.</param>
    public Stream Create(string name)
    {
        var file = new HashedStream(name, Path.Combine(_folder, name + Unfinished));
        _files.Add(file);
        return file;
    }

    /// <summary>Gives the files their names.</summary>
    /// <param name="notOfThisRun">Files that another run may have left and this one does not write.</param>
    public void Finish(IEnumerable<string> notOfThisRun)
    {
        foreach (var name in notOfThisRun)
        {
            File.Delete(Path.Combine(_folder, name));
        }

        foreach (var file in _files)
        {
            file.Dispose();
            File.Move(file.FilePath, Path.Combine(_folder, file.Written.Name), overwrite: true);
        }

        _files.Clear();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var file in _files)
        {
            file.Dispose();
            File.Delete(file.FilePath);
        }
    }
}
