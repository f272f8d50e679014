using ReportExtractor.Writers;
using ReportExtractor.Writers.Outputs;

namespace ReportExtractor.Batch.Outputs;

/// <summary>
/// The names of the files of one output: the finished files, the working files of an unfinished run with their journal, and the
/// index that a finished run may keep.
/// </summary>
internal sealed class OutputNames
{
    /// <summary>The extension of an index, after the whole name of the output.</summary>
    public const string IndexExtension = ".index";

    private readonly string _folder;
    private readonly string _name;

    /// <summary>Names the files of an output.</summary>
    /// <param name="path">The output's path. A link is followed.</param>
    /// <param name="output">The output's format.</param>
    public OutputNames(string path, IRecordOutput output)
    {
        var file = new FileInfo(Path.GetFullPath(path));
        Output = output;
        Records = file.LinkTarget is null ? file.FullName : file.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
        _folder = Path.GetDirectoryName(Records) ?? Records;
        _name = Path.GetFileName(Records);
        Beside = [.. output.FilesBeside.Select(file => Path.Combine(_folder, $"{Path.GetFileNameWithoutExtension(_name)}.{file}"))];
        Working = WorkingOf(output);
    }

    /// <summary>The output's format.</summary>
    public IRecordOutput Output { get; }

    /// <summary>The output itself.</summary>
    public string Records { get; }

    /// <summary>The finished files beside the output.</summary>
    public IReadOnlyList<string> Beside { get; }

    /// <summary>The output, then the finished files beside it.</summary>
    public IReadOnlyList<string> Files => [Records, .. Beside];

    /// <summary>The working file of each part. The names begin with a dot, so that a folder walk skips them.</summary>
    public IReadOnlyList<string> Working { get; }

    /// <summary>The working files of the same output in other formats.</summary>
    public IEnumerable<string> WorkingOfOtherFormats =>
        Enum.GetValues<OutputFormat>().SelectMany(format => WorkingOf(ResultOutputs.Of(format))).Except(Working);

    /// <summary>The journal of an unfinished run.</summary>
    public string Journal => Path.Combine(_folder, $".{_name}.journal");

    /// <summary>The journal of a finished run, if it is kept.</summary>
    public string Index => Records + IndexExtension;

    /// <summary>All files that a finished run can leave.</summary>
    public IReadOnlyList<string> Finished => [.. Files, Index];

    /// <summary>Deletes the files of an unfinished run.</summary>
    public void DeleteUnfinished()
    {
        File.Delete(Journal);
        foreach (var file in Working)
        {
            File.Delete(file);
        }
    }

    private string[] WorkingOf(IRecordOutput output) =>
    [
        .. output.Parts.Select((part, i) => Path.Combine(_folder, i == 0 ? $".{_name}.partial" : $".{_name}.{part.Name}.partial")),
    ];
}
