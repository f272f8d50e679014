using ReportExtractor.Batch.Inputs;
using ReportExtractor.Writers;

namespace ReportExtractor.Cli.Extract.Requests;

/// <summary>What to write.</summary>
/// <param name="File">The file to write, or null for standard output.</param>
/// <param name="Format">The format.</param>
/// <param name="Resume">Whether to resume an unfinished run to the same file.</param>
/// <param name="Restart">Whether to discard an unfinished run to the same file.</param>
/// <param name="Incremental">Whether to reuse records of the last run to the same file.</param>
/// <param name="Writing">How to write.</param>
internal sealed record OutputRequest(string? File, OutputFormat Format, bool Resume, bool Restart, bool Incremental, WriterOptions Writing)
{
    /// <summary>How to write, with the folder of the sources as seen from the output.</summary>
    /// <param name="first">Any of the inputs, or null if there is none.</param>
    public WriterOptions WritingFor(BatchInput? first) => Format == OutputFormat.Xlsx && first is not null && File is not null
        ? Writing with { SourceFolder = SourceFolderOf(first, Path.GetDirectoryName(Path.GetFullPath(File))!) }
        : Writing;

    /// <summary>The folder to which source paths are relative. Null if links lead elsewhere, or to another drive.</summary>
    private static string? SourceFolderOf(BatchInput input, string outputFolder)
    {
        var file = input.File.Replace(Path.DirectorySeparatorChar, '/');
        if (!file.EndsWith("/" + input.SourcePath, StringComparison.Ordinal))
        {
            return null;
        }

        var folder = Path.GetRelativePath(outputFolder, file[..^input.SourcePath.Length]);
        return Path.IsPathRooted(folder) ? null
            : folder == "." ? ""
            : folder.Replace(Path.DirectorySeparatorChar, '/').TrimEnd('/') + "/";
    }
}
