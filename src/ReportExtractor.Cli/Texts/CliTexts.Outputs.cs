namespace ReportExtractor.Cli.Texts;

/// <content>What is wrong with the output of a command.</content>
internal sealed partial class CliTexts
{
    public string StandardOutput => Of();

    public string PermissionDenied => Of();

    public string FolderMissing => Of();

    public string DiskFull => Of();

    public string BeingWritten => Of();

    public string DiskReadOnly => Of();

    public string OutputIsFolder => Of();

    public string OutputEmpty => Of();

    public string ResumeAndRestart => Of();

    public string WithStatusNeedsWide => Of();

    public string IncrementalNotXlsx => Of();

    public string ShardNotXlsx => Of();

    public string PageUnnamed => Of();

    public string TheOutput(string output) => Of([("output", output)]);

    public string NotWritten(string output, string reason) => Of([("output", output), ("reason", reason.TrimEnd('.'))]);

    public string OptionNeedsFile(string option) => Of([("option", option)]);

    public string NameOfFileBeside(string output, string beside) => Of([("output", output), ("beside", beside)]);

    public string LayoutNeedsCsv(string format) => Of([("format", format)]);

    public string FormatUnknown(string output, string extension, IReadOnlyList<string> known) =>
        NoFormat(output, extension, OneOf(known));

    public string FormatContradicts(string output, string implied, string format) =>
        Of([("output", output), ("implied", implied), ("format", format)]);

    public string OutputsContradict(string output, string implied, string format) =>
        Of([("output", output), ("implied", implied), ("format", format)]);

    public string PageNotHtml(string output) => Of([("output", output)]);

    public string InputOverwritten(string path) => Of([("path", path)]);

    public string LogOverwritten(string path) => Of([("path", path)]);

    public string WorkbookOverwritten(string path) => Of([("path", path)]);

    public string ShardOverwritten(string path) => Of([("path", path)]);

    public string RunUnfinished(string output) => Of([("output", output)]);

    public string RunDiffers(string output) => Of([("output", output)]);

    private string NoFormat(string output, string extension, string known) =>
        Of([("output", output), ("extension", extension), ("known", known)]);
}
