using System.CommandLine;
using ReportExtractor.Cli.Extract.Options;
using ReportExtractor.Cli.Help;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Cli.Outputs;
using ReportExtractor.Templates;

namespace ReportExtractor.Cli.Templates;

/// <summary><c>templates</c>: lists the embedded forms, prints the figures of the official ones, and prints one form.</summary>
internal sealed class TemplatesCommand : Command, IHasExamples
{
    private readonly Argument<string> _id = new("ID") { Description = "The name of the form, such as ogi-2021." };

    private readonly Option<string> _format = OptionKinds.Value(
        "--format",
        "FORMAT",
        "Print every figure of the official forms as json, csv or markdown: the code book. Default: only the forms are listed.");

    /// <summary>Creates the command.</summary>
    /// <param name="host">Where to write.</param>
    public TemplatesCommand(CommandHost host)
        : base("templates", "Lists the forms, or prints every figure of the official ones.")
    {
        var show = new Command("show", "Prints a form as JSON, for example as the basis of your own form.") { _id };
        show.SetAction(parsed => host.Out.Write(OfficialTemplates.Json(parsed.GetRequiredValue(_id))));
        Add(show);
        Add(_format);
        SetAction(parsed => Print(parsed.GetValue(_format), host));
    }

    /// <inheritdoc/>
    public string Examples =>
        """
        Examples:
          report-extractor templates
          report-extractor templates --format csv > codebook.csv
          report-extractor templates show ogi-2021 > my-form.json

        """;

    private static void Print(string? format, CommandHost host)
    {
        var book = new CodeBook(OfficialTemplates.All);
        Action<Stream>? write = format switch
        {
            null => null,
            "json" => book.WriteJson,
            "csv" => book.WriteCsv,
            "markdown" => book.WriteMarkdown,
            _ => throw new UsageException($"--format must be json, csv or markdown, not '{format}'."),
        };
        if (write is null)
        {
            List(host.Out);
            return;
        }

        try
        {
            using var stream = host.OpenOutput();
            OutputGuard.For(null).Do(() => write(stream));
        }
        catch (ClosedPipeException)
        {
            // The reader needs no more, like head.
        }
    }

    private static void List(TextWriter writer)
    {
        foreach (var template in OfficialTemplates.All)
        {
            Line(template, "");
        }

        foreach (var template in OfficialTemplates.Older)
        {
            Line(template, ", of a year before 2019: only with --template");
        }

        void Line(FormTemplate template, string remark) =>
            writer.WriteLine($"{template.Id}  {template.Figures.Count} figures in {template.Tables.Count} tables{remark}");
    }
}
