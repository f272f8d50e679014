using System.Text.Json;
using ReportExtractor.Problems;

namespace ReportExtractor.Templates;

/// <summary>Reads forms from JSON. <c>docs/templates.md</c> describes the properties.</summary>
public static class TemplateReader
{
    /// <summary>Reads a form from a file.</summary>
    /// <param name="path">The file, UTF-8.</param>
    /// <exception cref="TemplateException">The file can't be opened, or is no form.</exception>
    public static FormTemplate Load(string path)
    {
        try
        {
            return Parse(File.ReadAllText(path), path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new TemplateException(path, Messages.FormNotOpened(path, e.Message), e);
        }
    }

    /// <summary>Reads a form from JSON.</summary>
    /// <param name="json">The form.</param>
    /// <param name="source">What to call it in messages.</param>
    /// <exception cref="TemplateException">The text is no form.</exception>
    public static FormTemplate Parse(string json, string source)
    {
        FormTemplate? form;
        try
        {
            form = JsonSerializer.Deserialize(json, TemplateJson.Default.FormTemplate);
        }
        catch (JsonException e)
        {
            throw new TemplateException(source, Messages.FormInvalid(source, e.Message), e);
        }

        if (form is null)
        {
            throw new TemplateException(source, Messages.FormEmpty(source));
        }

        if (FirstFault(form, source) is { } fault)
        {
            throw new TemplateException(source, fault);
        }

        return form;
    }

    private static Message? FirstFault(FormTemplate form, string source)
    {
        if (form.Tables.Count == 0)
        {
            return Messages.FormWithoutTables(source);
        }

        foreach (var table in form.Tables)
        {
            if (table.Rows.Count == 0 || table.Columns.Count == 0)
            {
                return Messages.FormTableEmpty(source, table.Id);
            }

            if (table.Rows.FirstOrDefault(row => row.Label.Length == 0) is { } unnamed)
            {
                return Messages.FormRowWithoutLabel(source, $"{table.Id}.{unnamed.Id}");
            }
        }

        if (form.Figures.GroupBy(figure => figure.Key).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            return Messages.FormFigureTwice(source, twice.Key);
        }

        return form.Rules.Select(rule => FaultOf(rule, form, source)).FirstOrDefault(fault => fault is not null);
    }

    private static Message? FaultOf(SumRule rule, FormTemplate form, string source)
    {
        if (form.Tables.FirstOrDefault(table => table.Id == rule.Table) is not { } table)
        {
            return Messages.FormRuleWithoutTable(source, rule.Id, rule.Table);
        }

        var known = rule.Direction == SumDirection.DownColumns ? table.Rows.Select(row => row.Id) : table.Columns.Select(column => column.Id);
        return rule.Parts.Concat(rule.Whole).Except(known).FirstOrDefault() is { } unknown
            ? Messages.FormRuleOfUnknown(source, rule.Id, unknown, rule.Table)
            : null;
    }
}
