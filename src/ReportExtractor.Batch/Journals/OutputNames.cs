using ReportExtractor.Writers;
using ReportExtractor.Writers.Rendering;

namespace ReportExtractor.Batch.Journals;

/// <summary>
/// The names of the files that belong to an output: its parts under the names that they end up with and under those that they
/// have until they are whole, the journal of the unfinished run, and the index that a finished one may leave.
/// </summary>
public sealed class OutputNames
{
    /// <summary>What the index of an output is called, behind the output's name.</summary>
    public const string IndexExtension = ".index";

    /// <summary>What the file of problems beside CSV is called.</summary>
    public const string ProblemsFile = "problems.csv";

    /// <summary>Names the files of an output.</summary>
    /// <param name="output">The file that the records go to; a link is followed.</param>
    /// <param name="format">The output's format: with CSV, the problems stand in a file beside the records.</param>
    /// <param name="shard">Which inputs; the outputs of shards stand in one folder, so that each names its file of problems after itself.</param>
    public OutputNames(string output, OutputFormat format, Shard shard)
    {
        var file = new FileInfo(Path.GetFullPath(output));
        Records = file.LinkTarget is null ? file.FullName : file.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
        var folder = Path.GetDirectoryName(Records) ?? Records;
        var name = Path.GetFileName(Records);
        Journal = Path.Combine(folder, $".{name}.journal");
        if (PartLayout.Of(format).Count == 1)
        {
            Parts = [Records];
            Partial = [Path.Combine(folder, $".{name}.partial")];
        }
        else
        {
            var problems = shard.Count == 1 ? ProblemsFile : $"problems.{Path.GetFileNameWithoutExtension(name)}.csv";
            Parts = [Records, Path.Combine(folder, problems)];
            Partial = [Path.Combine(folder, $".{name}.partial"), Path.Combine(folder, $".{name}.problems.partial")];
        }
    }

    /// <summary>The file of the records.</summary>
    public string Records { get; }

    /// <summary>The output's files.</summary>
    public IReadOnlyList<string> Parts { get; }

    /// <summary>The same files until they are whole. Their names begin with a dot, so that walking a folder passes them over.</summary>
    public IReadOnlyList<string> Partial { get; }

    /// <summary>The journal of the unfinished run.</summary>
    public string Journal { get; }

    /// <summary>The journal of the finished run, where it is kept.</summary>
    public string Index => Records + IndexExtension;

    /// <summary>All files that a finished run leaves.</summary>
    public IReadOnlyList<string> Finished => [.. Parts, Index];

    /// <summary>Removes what an unfinished run left.</summary>
    public void DeleteUnfinished()
    {
        File.Delete(Journal);
        foreach (var file in Partial)
        {
            File.Delete(file);
        }
    }
}
