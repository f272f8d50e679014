namespace ReportExtractor.Cli.Texts;

/// <content>What is wrong with a command line as such.</content>
internal sealed partial class CliTexts
{
    public string SeeHelp(string command) => Of([("command", command)]);

    /// <summary>A suggestion in brackets; empty without one.</summary>
    public string DidYouMean(string? word) => word is null ? "" : Of([("word", word)]);

    public string NoCommandOrFile(string word, string hint, string help) => Of([("word", word), ("hint", hint), ("help", help)]);

    public string NoCommandOrOption(string word, string hint, string help) => Of([("word", word), ("hint", hint), ("help", help)]);

    public string NoOption(string word, string hint, string help) => Of([("word", word), ("hint", hint), ("help", help)]);

    public string OptionWithoutValue(string option, string value, string help) =>
        Of([("option", option), ("value", value), ("help", help)]);

    public string OptionTwice(string option, string help) => Of([("option", option), ("help", help)]);

    public string ArgumentMissing(string argument, string help) => Of([("argument", argument), ("help", help)]);

    public string CommandMissing(string commands, string help) => Of([("commands", commands), ("help", help)]);

    public string OtherFault(string error, string help) => Of([("error", error.TrimEnd('.')), ("help", help)]);

    public string MustBeOneOf(string option, IReadOnlyList<string> known, string value, string hint = "") =>
        MustBe(option, OneOf(known), value, hint);

    public string MustBeWholeNumber(string option, long most, string value) => Of([("option", option), ("most", most), ("value", value)]);

    public string MustBeAtLeast(string option, long least, string value) => Of([("option", option), ("least", least), ("value", value)]);

    public string MustBeSeconds(string option, string value) => Of([("option", option), ("value", value)]);

    public string MustBeTime(string option, string value) => Of([("option", option), ("value", value)]);

    public string MustBeShard(string option, string value) => Of([("option", option), ("value", value)]);

    public string MustBePattern(string option) => Of([("option", option)]);

    public string MustBeGroups(string option, IReadOnlyList<string> known, string value) =>
        Of([("option", option), ("known", List(known)), ("value", value)]);

    public string MustBeFolder(string option, string value) => Of([("option", option), ("value", value)]);

    private string MustBe(string option, string known, string value, string hint) =>
        Of([("option", option), ("known", known), ("value", value), ("hint", hint)]);
}
