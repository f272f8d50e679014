using System.CommandLine;
using ReportExtractor.CorpusGenerator.Damages;
using ReportExtractor.CorpusGenerator.Forms;
using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Office;

namespace ReportExtractor.CorpusGenerator.Cli;

/// <summary>The command line of the generator.</summary>
internal sealed class CorpusCommand : RootCommand
{
    /// <summary>"several" damages are up to this many; more on one report leave little of it to read.</summary>
    private const int MostOfSeveral = 5;

    /// <summary>Percentage of reports with wrong sums for <c>--sums mixed</c>: one in ten.</summary>
    private const int MixedSumsPercent = 10;

    private readonly Option<int> _seed = new("--seed")
    {
        Description = "The seed. The same options give the same bytes.",
        DefaultValueFactory = _ => 1,
    };

    private readonly Option<int> _count = new("--count")
    {
        Description = "The number of reports.",
        DefaultValueFactory = _ => 100,
    };

    private readonly Option<string> _output = new("--output")
    {
        Description = "The output folder. Reports are written to files/ in it, their truths to truth.jsonl.",
        Required = true,
    };

    private readonly Option<string> _layouts = new("--layouts")
    {
        Description = "Layouts, separated by commas. "
            + $"Text layouts: {string.Join(", ", LayoutCatalog.Names)} (all of these: all). "
            + $"Office layouts: {string.Join(", ", OfficeCatalog.Names)} (all of these: office).",
        DefaultValueFactory = _ => "all",
    };

    private readonly Option<string> _damages = new("--damages")
    {
        Description = "none, one, several, or names of damages: separated by commas, each report gets one of them; "
            + $"joined by +, each report gets all of them. Damages: {string.Join(", ", DamageCatalog.Names)}.",
        DefaultValueFactory = _ => "one",
    };

    private readonly Option<string> _sums = new("--sums")
    {
        Description = "Whether the printed sums are right: hold, broken, or mixed (broken in one report of ten).",
        DefaultValueFactory = _ => "mixed",
    };

    private readonly Option<string> _templates = new("--templates")
    {
        Description = "The editions of the form: 2019, 2021 or both.",
        DefaultValueFactory = _ => "both",
    };

    private readonly Option<string> _styles = new("--styles")
    {
        Description = "Which features office files may have: plain (none), lossless (only those that LibreOffice keeps when it "
            + "saves the file in another format), print (only those that change the page, not the structure) or wild (any of structure).",
        DefaultValueFactory = _ => "wild",
    };

    private readonly Option<string> _features = new("--features")
    {
        Description = "Features that every office file has, separated by commas, instead of random ones. "
            + string.Join(" ", OfficeCatalog.Names.Select(FeaturesOf)),
        DefaultValueFactory = _ => "",
    };

    /// <summary>Creates the command.</summary>
    public CorpusCommand()
        : base("Generates reports with known figures, in many layouts and with the kinds of damage found in real reports.")
    {
        _sums.AcceptOnlyFromAmong("hold", "broken", "mixed");
        _templates.AcceptOnlyFromAmong("2019", "2021", "both");
        _styles.AcceptOnlyFromAmong("plain", "lossless", "print", "wild");
        _count.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 0)
            {
                result.AddError("The number of reports cannot be negative.");
            }
        });
        foreach (var option in new Option[] { _seed, _count, _output, _layouts, _damages, _sums, _templates, _styles, _features })
        {
            Add(option);
        }

        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        try
        {
            CorpusFolder.Write(parsed.GetRequiredValue(_output), Corpus.Create(Request(parsed)));
            return 0;
        }
        catch (UnknownNameException e)
        {
            parsed.InvocationConfiguration.Error.WriteLine(e.Message);
            return 2;
        }
    }

    private CorpusRequest Request(ParseResult parsed)
    {
        var damages = parsed.GetRequiredValue(_damages);
        var together = damages.Split('+');
        return new CorpusRequest
        {
            Seed = parsed.GetValue(_seed),
            Count = parsed.GetValue(_count),
            Layouts = [.. parsed.GetRequiredValue(_layouts).Split(',').SelectMany(LayoutsNamed)],
            Damages = damages is "none" or "one" or "several" ? DamageCatalog.Names
                : together.Length > 1 ? together
                : damages.Split(','),
            MostDamages = damages switch { "none" => 0, "several" => MostOfSeveral, _ => together.Length },
            FewestDamages = together.Length > 1 ? together.Length : 2,
            BrokenSumsPercent = parsed.GetValue(_sums) switch { "hold" => 0, "broken" => 100, _ => MixedSumsPercent },
            Editions = parsed.GetValue(_templates) switch
            {
                "2019" => [FormEdition.Of2019],
                "2021" => [FormEdition.Of2021],
                _ => [FormEdition.Of2019, FormEdition.Of2021],
            },
            Office = new OfficeRequest(
                Enum.Parse<OfficeStyle>(parsed.GetRequiredValue(_styles), ignoreCase: true),
                parsed.GetRequiredValue(_features).Split(',', StringSplitOptions.RemoveEmptyEntries)),
        };
    }

    private static IReadOnlyList<string> LayoutsNamed(string name) => name switch
    {
        "all" => LayoutCatalog.Names,
        "office" => OfficeCatalog.Names,
        _ => [name],
    };

    private static string FeaturesOf(string layout) =>
        $"{layout}: {string.Join(", ", OfficeCatalog.Features(layout).Select(feature => feature.Name))}.";
}
