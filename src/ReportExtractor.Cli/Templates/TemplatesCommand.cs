using System.CommandLine;
using ReportExtractor.Cli.Help;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Templates;

namespace ReportExtractor.Cli.Templates;

/// <summary><c>templates</c>: lists the official forms, and prints one.</summary>
internal sealed class TemplatesCommand : Command, IHasExamples
{
    private readonly Argument<string> _id = new("ID") { Description = "The name of the form, such as ogi-2021." };

    /// <summary>Creates the command.</summary>
    /// <param name="host">Where to write.</param>
    public TemplatesCommand(CommandHost host)
        : base("templates", "Lists the official forms.")
    {
        var show = new Command("show", "Prints a form as JSON, for example as the basis of your own form.") { _id };
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
