package io.weldgate.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The laws, standards and campaigns that findings and limits cite by a clause, and how each is told in full. */
@Component("sources")
class Sources {

    private static final String NEXT = "；";

    /** How a clause of each begins, by the name under which the messages tell of it. */
    private static final Map<String, String> BEGINNINGS = beginnings();

    private static Map<String, String> beginnings() {
        Map<String, String> beginnings = new LinkedHashMap<>();
        beginnings.put("消防法", "fire-law");
        beginnings.put("安全生产法", "work-safety-law");
        beginnings.put("特种设备安全法", "equipment-law");
        beginnings.put("个人信息保护法", "privacy-law");
        beginnings.put("GB 30871-2022", "gb-30871");
        beginnings.put("GB/T 50720", "gbt-50720");
        beginnings.put("AQ 3064.2-2025", "aq-3064");
        beginnings.put("AQ 3064.2", "aq-3064");
        beginnings.put("安委〔2024〕12号", "crowded-measures");
        beginnings.put("四部门通告 2025-04-17", "crowded-notice");
        beginnings.put("十不准", "ten-nevers");
        beginnings.put("九必须", "nine-musts");
        beginnings.put("五到位", "five-steps");
        beginnings.put("二次核验", "second-verification");
        beginnings.put("30号令", "order-30");
        beginnings.put("住建部令60号", "order-60");
        beginnings.put("建质〔2008〕75号", "construction-75");
        beginnings.put("特种设备作业人员监督管理办法", "equipment-people");
        beginnings.put("TSG Z6001-2019", "tsg-z6001");
        beginnings.put("TSG Z6002-2010", "tsg-z6002");
        beginnings.put("ZWFW C0304-2022", "zwfw-c0304");
        beginnings.put("关于实施渐进式延迟法定退休年龄的决定", "retirement");
        beginnings.put("国发〔1978〕104号", "retirement-1978");
        beginnings.put("人脸识别技术应用安全管理办法", "faces");
        beginnings.put("赋码监管", "coding");
        beginnings.put("“码上焊”方案", "campaign");
        beginnings.put("准格尔旗规定", "zhungeer");
        beginnings.put("施工现场动火", "site-practice");
        beginnings.put("单位动火审批制度", "unit-rules");
        beginnings.put("平台", "platform");
        beginnings.put("一机一码", "platform");
        beginnings.put("人机匹配", "platform");
        return beginnings;
    }

    private final MessageSource messages;

    Sources(MessageSource messages) {
        this.messages = messages;
    }

    /** @param key null where nothing more is known of it */
    record Cited(String key, String text) {}

    /** What a finding or a limit cites, one by one: as it stands in Chinese, else by its short name and its numbers. */
    public List<Cited> in(String clause, Locale locale) {
        List<Cited> cited = new ArrayList<>();
        for (String part : clause.split(NEXT)) {
            cited.add(BEGINNINGS.keySet().stream().filter(part::startsWith).findFirst().map(it ->
                    new Cited(BEGINNINGS.get(it), told(part, it, locale))).orElseGet(() -> new Cited(null, part)));
        }
        return cited;
    }

    private String told(String part, String beginning, Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? part
                : messages.getMessage("source." + BEGINNINGS.get(beginning) + ".short", null, locale)
                        + part.substring(beginning.length()).replaceAll("[^\\x00-\\x7f–]+", "");
    }

    /** Their names, in the order in which they are told. */
    public Collection<String> all() {
        return BEGINNINGS.values().stream().distinct().toList();
    }
}
