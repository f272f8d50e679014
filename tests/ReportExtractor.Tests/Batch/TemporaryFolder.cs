namespace ReportExtractor.Tests.Batch;

/// <summary>A folder that is deleted after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("report-extractor-").FullName;

    public string this[string relativePath] => System.IO.Path.Combine(Path, relativePath);

    public string Write(string relativePath, string text = "")
    {
        var path = this[relativePath];
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
