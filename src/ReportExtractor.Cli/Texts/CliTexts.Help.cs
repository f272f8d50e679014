namespace ReportExtractor.Cli.Texts;

/// <content>The headings of the help, of the manual page and of the code book.</content>
internal sealed partial class CliTexts
{
    public string HelpDescription => Of();

    public string HelpUsage => Of();

    public string HelpArguments => Of();

    public string HelpOptions => Of();

    public string HelpCommands => Of();

    public string HelpExamples => Of();

    public string WordCommand => Of();

    public string WordOptions => Of();

    public string ManName => Of();

    public string ManSynopsis => Of();

    public string ManDescription => Of();

    public string ManCommands => Of();

    public string ManOptions => Of();

    public string CodeBookIntroduction => Of();

    public string CodeBookColumns => Of();
}
