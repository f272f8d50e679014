namespace ReportExtractor.Cli.Texts;

/// <content>What is wrong with the inputs of a command, or with options of reading them.</content>
internal sealed partial class CliTexts
{
    public string NoInput => Of();

    public string StandardInputAlone => Of();

    public string ListAndPaths => Of();

    public string RunNeedsShard => Of();

    public string RunIsEmpty => Of();

    public string BaseNeedsList => Of();

    public string SourcesNeedRecords => Of();

    public string OcrModelsMissing(string folder) => Of([("folder", folder)]);

    public string EngineNeedsIsolation(string option, string engine) => Of([("option", option), ("engine", engine)]);

    public string PathNotFound(string path) => Of([("path", path)]);

    public string ListNotRead(string path, string error) => Of([("path", path), ("error", error.TrimEnd('.'))]);

    /// <summary>There is nothing to read.</summary>
    /// <param name="paths">Where.</param>
    /// <param name="isFiltered">Whether only inputs that match a pattern are read.</param>
    public string NothingToRead(IEnumerable<string> paths, bool isFiltered) => NoFile(List(paths.Select(Quoted)), isFiltered);

    public string NothingInList(string list, bool isFiltered) => NoFile(TheList(list), isFiltered);

    public string IsFolder(string path) => Of([("path", path)]);

    public string NotThere(string path) => Of([("path", path)]);

    public string NotAFolder(string folder) => Of([("folder", folder)]);

    public string NoSample(string folder) => Of([("folder", folder)]);

    public string NoSuchSample(string name, string folder, string hint) => Of([("name", name), ("folder", folder), ("hint", hint)]);

    private string NoFile(string where, bool isFiltered) => isFiltered ? NothingMatches(where) : NothingIsThere(where);

    private string TheList(string list) => Of([("list", list)]);

    private string NothingMatches(string where) => Of([("where", where)]);

    private string NothingIsThere(string where) => Of([("where", where)]);
}
