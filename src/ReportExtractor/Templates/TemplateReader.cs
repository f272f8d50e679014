using System.Text.Json;
using ReportExtractor.Problems;
using ReportExtractor.Templates.Checking;
using ReportExtractor.Templates.Json;

namespace ReportExtractor.Templates;

/// <summary>Reads forms from JSON. <c>docs/templates.md</c> describes the properties.</summary>
internal static class TemplateReader
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
            throw new TemplateException(path, Messages.FormNotOpened(path, Messages.WhyNotOpened(e)), e);
        }
    }

    /// <summary>Reads a form from JSON.</summary>
    /// <param name="json">The form.</param>
    /// <param name="source">What to call it in messages.</param>
    /// <exception cref="TemplateException">The text is no form.</exception>
    public static FormTemplate Parse(string json, string source)
    {
        try
        {
            var form = PlacedJsonReader.Read(json);
            var fault = FaultOf(form);
            return fault is null ? JsonSerializer.Deserialize(json, TemplateJson.Default.FormTemplate)! : throw Fail(source, fault);
        }
        catch (JsonException e)
        {
            var place = new TextPlace((int)(e.LineNumber ?? 0) + 1, (int)(e.BytePositionInLine ?? 0) + 1);
            throw Fail(source, new TemplateFault(place, Messages.FormSyntax(WithoutPlace(e.Message))), e);
        }
    }

    private static TemplateFault? FaultOf(PlacedJson form) =>
        form.Kind == JsonValueKind.Object
            ? FormShape.Form.FirstFault(form) ?? KeyCheck.FirstFault(form)
            : new TemplateFault(form.Place, Messages.FormNoObject());

    private static TemplateException Fail(string source, TemplateFault fault, Exception? cause = null) =>
        new(source, Messages.FormFault(source, fault.Place.Line, fault.Place.Column, fault.Message), cause);

    /// <summary>An error of the JSON reader without the place at its end.</summary>
    private static string WithoutPlace(string message) =>
        message.IndexOf(" LineNumber:", StringComparison.Ordinal) is var end and >= 0 ? message[..end] : message;
}
