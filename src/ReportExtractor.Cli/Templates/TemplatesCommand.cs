using System.CommandLine;
using ReportExtractor.Cli.Help;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Templates;

namespace ReportExtractor.Cli.Templates;

/// <summary><c>templates</c>: what forms there are, and how one is written down.</summary>
internal sealed class TemplatesCommand : Command, IHasExamples
{
    private readonly Argument<string> _id = new("ID") { Description = "The form's name, such as ogi-2021." };

    /// <summary>Makes the command.</summary>
    /// <param name="host">Where to write.</param>
    public TemplatesCommand(CommandHost host)
        : base("templates", "Lists the official forms that reports are read by.")
    {
        var show = new Command("show", "Prints a form as JSON, to read or to make a form of one's own from.") { _id };
        show.SetAction(parsed => host.Out.Write(OfficialTemplates.Json(parsed.GetRequiredValue(_id))));
        Add(show);
        SetAction(_ => List(host.Out));
    }

    /// <inheritdoc/>
    public string Examples =>
        """
        Examples:
          report-extractor templates
          report-extractor templates show ogi-2021 > my-form.json

        """;

    private static void List(TextWriter writer)
    {
        foreach (var template in OfficialTemplates.All)
        {
            writer.WriteLine($"{template.Id}  {template.Figures.Count} figures in {template.Tables.Count} tables");
        }
    }
}
