using System.CommandLine;
using System.Text;
using ReportExtractor.CorpusGenerator;
using ReportExtractor.CorpusGenerator.Damages;
using ReportExtractor.CorpusGenerator.Forms;
using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Office;

Option<int> seed = new("--seed") { Description = "The seed; the same options give the same bytes.", DefaultValueFactory = _ => 1 };
Option<int> count = new("--count") { Description = "How many reports.", DefaultValueFactory = _ => 100 };
Option<string> output = new("--output") { Description = "The folder: reports go to files/ in it, their truths to truth.jsonl.", Required = true };
Option<string> layouts = new("--layouts") { Description = $"Layouts, parted by commas: {string.Join(", ", LayoutCatalog.Names)} (all of these: all), {string.Join(", ", OfficeCatalog.Names)} (all of these: office).", DefaultValueFactory = _ => "all" };
Option<string> damages = new("--damages") { Description = $"none, one, several, or damages: parted by commas, of which each report has one, or joined by +, which it has all. There are: {string.Join(", ", DamageCatalog.Names)}.", DefaultValueFactory = _ => "one" };
Option<string> sums = new("--sums") { Description = "hold, broken, or mixed (one report in ten is broken).", DefaultValueFactory = _ => "mixed" };
Option<string> templates = new("--templates") { Description = "2019, 2021 or both.", DefaultValueFactory = _ => "both" };
Option<string> styles = new("--styles") { Description = "How office files are written: plain, lossless (only what LibreOffice keeps when it saves the file in another format), print (plain, and set on paper in any way) or wild.", DefaultValueFactory = _ => "wild" };
Option<string> features = new("--features") { Description = $"For office files: every report uses these features, parted by commas, instead of thrown ones. {string.Join(" ", OfficeCatalog.Names.Select(name => $"{name}: {string.Join(", ", OfficeCatalog.Features(name).Select(feature => feature.Name))}."))}", DefaultValueFactory = _ => "" };

sums.AcceptOnlyFromAmong("hold", "broken", "mixed");
templates.AcceptOnlyFromAmong("2019", "2021", "both");
styles.AcceptOnlyFromAmong("plain", "lossless", "print", "wild");
RootCommand root = new("Makes reports with known figures, in every layout and damage that real ones were met in.") { seed, count, output, layouts, damages, sums, templates, styles, features };
root.SetAction(parsed =>
{
    string wanted = parsed.GetRequiredValue(damages);
    string[] together = wanted.Split('+');
    CorpusRequest request = new()
    {
        Seed = parsed.GetValue(seed),
        Count = parsed.GetValue(count),
        Layouts = [.. parsed.GetRequiredValue(layouts).Split(',').SelectMany(name => name switch { "all" => LayoutCatalog.Names, "office" => OfficeCatalog.Names, _ => [name] })],
        Damages = wanted is "none" or "one" or "several" ? DamageCatalog.Names : together.Length > 1 ? together : wanted.Split(','),
        MostDamages = wanted switch { "none" => 0, "several" => 5, _ => together.Length },
        FewestDamages = together.Length > 1 ? together.Length : 2,
        BrokenSumsPercent = parsed.GetValue(sums) switch { "hold" => 0, "broken" => 100, _ => 10 },
        Editions = parsed.GetValue(templates) switch { "2019" => [FormEdition.Of2019], "2021" => [FormEdition.Of2021], _ => [FormEdition.Of2019, FormEdition.Of2021] },
        Office = new OfficeRequest(Enum.Parse<OfficeStyle>(parsed.GetRequiredValue(styles), ignoreCase: true), parsed.GetRequiredValue(features).Split(',', StringSplitOptions.RemoveEmptyEntries)),
    };
    try
    {
        DirectoryInfo files = Directory.CreateDirectory(Path.Combine(parsed.GetRequiredValue(output), "files"));
        using StreamWriter truth = new(Path.Combine(parsed.GetRequiredValue(output), "truth.jsonl"), append: false, new UTF8Encoding(false));
        foreach (GeneratedReport report in Corpus.Create(request))
        {
            File.WriteAllBytes(Path.Combine(files.FullName, report.File), report.Bytes);
            truth.Write(report.Truth + "\n");
        }

        return 0;
    }
    catch (ArgumentException e)
    {
        Console.Error.WriteLine(e.Message);
        return 2;
    }
});
return root.Parse(args).Invoke();
